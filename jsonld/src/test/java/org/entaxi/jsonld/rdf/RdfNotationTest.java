package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfNotationTest {

    @ParameterizedTest
    @CsvSource({
        "a.jsonld, JSON_LD", "a.JSON, JSON_LD", "b/a.ttl, TURTLE", "a.b.nq, N_QUADS", "a.nt, N_QUADS", "a.html, HTML",
        "a.htm, HTML", "a.xhtml, HTML", "ttl,", "a.txt,", "a.,", "'',"
    })
    void fileName_tellsTheNotation(String name, RdfNotation notation) {
        assertThat(RdfNotation.ofFileName(name)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | JSON_LD",
                "'\n [{' | JSON_LD",
                "'\ufeff{' | JSON_LD",
                "'' | JSON_LD",
                "<!DOCTYPE html> | HTML",
                "'\n<html lang=\"el\">' | HTML",
                "<!-- made by hand --> | HTML",
                "<script type='application/ld+json'> | HTML",
                "<?xml version='1.0'?> | HTML",
                "@prefix a: <http://a.example/> . | TURTLE",
                "PREFIX a: <http://a.example/> | TURTLE",
                "'# <html>\n<http://a.example/> a <http://b.example/>, <x> .' | TURTLE",
                "<http://a.example/> <http://b.example/> <c>, <d> . | TURTLE",
                "<http://a.example/> <http://b.example/> <http://c.example/> . | N_QUADS",
                "_:a <http://b.example/> \"x\\\" .\"@el <http://g.example/> . # said | N_QUADS",
                "'# a\r\n_:a <http://b.example/> \"x\"^^<http://c.example/>.' | N_QUADS"
            })
    void content_tellsTheNotation(String text, RdfNotation notation) {
        assertThat(RdfNotation.ofContent(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(notation);
    }
}
