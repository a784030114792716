package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.entaxi.person.Person;

/** Any bytes are a person or have a code that says why not. The seeds run with the tests; the heavy profile looks on. */
class PersonFuzzTest {

    private final EntaxiJson json = EntaxiJson.create();

    @FuzzTest(maxDuration = "60s")
    void read(byte[] bytes) throws IOException {
        Person person;
        try {
            person = json.readPerson(bytes).value();
        } catch (JsonLdReadException e) {
            return;
        }
        byte[] written = written(person);
        Person again = json.readPerson(written).value();
        assertThat(again.equals(person)).as("the same person again").isTrue();
        assertThat(written(again)).isEqualTo(written);
    }

    private byte[] written(Person person) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writePerson(person, out);
        return out.toByteArray();
    }
}
