package org.entaxi.matching;

import java.util.List;
import java.util.Objects;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Person;

/**
 * Up to 64 people against a catalogue on a day, one bit for each of them.
 *
 * <p>Immutable and thread-safe. No value of a person is shown by {@code toString()}.
 */
public final class PeopleBlock {

    /** How many people there are in a block at most. */
    static final int SIZE = Long.SIZE;

    private final int firstPerson;
    private final int people;
    private final List<BlockPart> parts;

    PeopleBlock(int firstPerson, int people, List<BlockPart> parts) {
        this.firstPerson = firstPerson;
        this.people = people;
        this.parts = List.copyOf(parts);
    }

    static PeopleBlock of(int firstPerson, List<Person> people, List<BlockPart.Source> sources) {
        return new PeopleBlock(
                firstPerson,
                people.size(),
                sources.stream().map(source -> BlockPart.of(source, people)).toList());
    }

    /**
     * The place of the first person of this block in the list of people.
     *
     * @return the place, from 0
     */
    public int firstPerson() {
        return firstPerson;
    }

    /**
     * How many people are in this block.
     *
     * @return from 1 to 64
     */
    public int people() {
        return people;
    }

    /**
     * The people who may use a service.
     *
     * @param number the number of the service in the index
     * @return one bit for each person of the block, the first one lowest
     * @throws IndexOutOfBoundsException if the index has no service with that number
     */
    public long eligible(int number) {
        BlockPart part = part(number);
        return everybody() & ~part.ruledOut(number) & ~part.open(number);
    }

    /**
     * The people of whom it cannot be told yet whether they may use a service.
     *
     * @param number the number of the service in the index
     * @return one bit for each person of the block, the first one lowest
     * @throws IndexOutOfBoundsException if the index has no service with that number
     */
    public long undetermined(int number) {
        return part(number).open(number);
    }

    /**
     * The people who may not use a service.
     *
     * @param number the number of the service in the index
     * @return one bit for each person of the block, the first one lowest
     * @throws IndexOutOfBoundsException if the index has no service with that number
     */
    public long notEligible(int number) {
        return part(number).ruledOut(number);
    }

    /**
     * One outcome.
     *
     * @param person the place of the person in this block, from 0
     * @param number the number of the service in the index
     * @return the outcome
     * @throws IndexOutOfBoundsException if the block has no such person, or the index no service with that number
     */
    public Outcome outcome(int person, int number) {
        Objects.checkIndex(person, people);
        return part(number).outcome(person, number);
    }

    /**
     * How many services have an outcome for a person.
     *
     * @param person the place of the person in this block, from 0
     * @param outcome the outcome
     * @return the number of services
     * @throws IndexOutOfBoundsException if the block has no such person
     */
    public int count(int person, Outcome outcome) {
        Objects.checkIndex(person, people);
        return parts.stream().mapToInt(part -> part.count(person, outcome)).sum();
    }

    private long everybody() {
        return -1L >>> (SIZE - people);
    }

    private BlockPart part(int number) {
        for (BlockPart part : parts) {
            if (part.has(number)) {
                return part;
            }
        }
        throw new IndexOutOfBoundsException(number);
    }

    /** How many people; hides everything about them. */
    @Override
    public String toString() {
        return "PeopleBlock[" + people + " people]";
    }
}
