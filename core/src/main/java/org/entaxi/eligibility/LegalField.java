package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Fact;
import org.entaxi.person.FactValue;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/**
 * Legal status and documents in one field, because a valid document proves a status. A cell says which of the statuses that
 * the rule names hold, and which of its document conditions.
 *
 * <p>Its units are legal status and each kind of document named.
 */
final class LegalField extends Field {

    private static final int MAX_DOCUMENTS = 10;

    private final ConceptGraph graph;
    private final Attestations attestations;
    private final LocalDate asOf;
    private final Set<ConceptId> namedStatuses = new LinkedHashSet<>();
    private final Set<DocumentCondition> namedDocuments = new LinkedHashSet<>();
    private List<DocumentCondition> documents = List.of();
    private List<FactReference> units = List.of();
    private ConceptWorlds worlds;
    private Wallet wallet;
    /** For each cell the statuses that hold, as bits, and the document conditions, as bits. */
    private final List<int[]> cells = new ArrayList<>();
    /** The combinations of document conditions; the cells of each follow one another. */
    private List<Integer> wallets = List.of();

    LegalField(ConceptGraph graph, Attestations attestations, LocalDate asOf) {
        this.graph = graph;
        this.attestations = attestations;
        this.asOf = asOf;
        this.worlds = new ConceptWorlds(graph, List.of());
        this.wallet = new Wallet(attestations, List.of(), asOf);
    }

    @Override
    void add(Condition condition) {
        if (condition instanceof StatusCondition status) {
            namedStatuses.add(status.status());
        } else if (condition instanceof DocumentCondition document) {
            namedDocuments.add(plain(document));
        }
    }

    private static DocumentCondition plain(DocumentCondition document) {
        return document.withInfo(RuleInfo.NONE);
    }

    @Override
    boolean close() {
        documents = List.copyOf(namedDocuments);
        worlds = new ConceptWorlds(graph, List.copyOf(namedStatuses));
        wallet = new Wallet(attestations, documents, asOf);
        if (worlds.tooMany() || documents.size() > MAX_DOCUMENTS) {
            return false;
        }
        List<Integer> possibleWallets = wallet.possibleWallets();
        if ((long) worlds.size() * possibleWallets.size() > MAX_CELLS) {
            return false;
        }
        for (int papers : possibleWallets) {
            for (int world = 0; world < worlds.size(); world++) {
                cells.add(new int[] {worlds.world(world), papers, world});
            }
        }
        wallets = possibleWallets;
        units = namedUnits();
        return true;
    }

    private List<FactReference> namedUnits() {
        Set<FactReference> found = new LinkedHashSet<>();
        if (!namedStatuses.isEmpty()) {
            found.add(FactReference.of(Facts.LEGAL_STATUS));
        }
        documents.forEach(document -> found.add(FactReference.document(document.type())));
        return List.copyOf(found);
    }

    @Override
    int cells() {
        return cells.size();
    }

    @Override
    long[] mask(Condition condition) {
        if (condition instanceof StatusCondition status) {
            int bit = 1 << worlds.indexOf(status.status());
            return Masks.where(cells(), i -> (cells.get(i)[0] & bit) != 0);
        }
        int bit = 1 << documents.indexOf(plain((DocumentCondition) condition));
        return Masks.where(cells(), i -> (cells.get(i)[1] & bit) != 0);
    }

    @Override
    List<FactReference> units() {
        return units;
    }

    @Override
    int answer(int cell, int unit) {
        return isStatus(unit) ? cells.get(cell)[0] : cells.get(cell)[1] & papersOf(unit);
    }

    @Override
    int rest(int cell, int unit) {
        int[] bits = cells.get(cell);
        int statuses = isStatus(unit) ? 0 : bits[0];
        int papers = isStatus(unit) ? bits[1] : bits[1] & ~papersOf(unit);
        return statuses << MAX_DOCUMENTS | papers;
    }

    /** A document can be obtained, and then it is valid; nobody is told to be without one. */
    @Override
    boolean isSuggestible(int unit, long[] possible, long[] answer) {
        if (isStatus(unit)) {
            return false;
        }
        int obtained = 0;
        int papers = papersOf(unit);
        for (int i = 0; i < documents.size(); i++) {
            boolean byValid = documents.get(i).acceptedValidity().contains(DocumentValidity.VALID);
            obtained |= byValid ? papers & 1 << i : 0;
        }
        int before = common(possible) & papers;
        return (common(answer) & papers) == (before | obtained);
    }

    /** The document conditions that hold in all of these cells, as bits. */
    private int common(long[] some) {
        int bits = -1;
        for (int i = 0; i < cells(); i++) {
            if (Masks.has(some, i)) {
                bits &= cells.get(i)[1];
            }
        }
        return bits;
    }

    private boolean isStatus(int unit) {
        return units.get(unit).fact().equals(Facts.LEGAL_STATUS);
    }

    private int papersOf(int unit) {
        int bits = 0;
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).type().equals(units.get(unit).documentType())) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        List<ConceptWorlds.Known> stated = stated(person);
        if (documents.isEmpty() && person.documents().isEmpty() && stated.size() == 1) {
            ConceptWorlds.Possible statuses = worlds.possible(stated.get(0));
            if (!statuses.conflict()) {
                return statuses.worlds();
            }
        }
        List<Wallet.Reading> readings = wallet.readings(person, conflicts);
        long[] possible = Masks.none(cells());
        for (Wallet.Reading reading : readings) {
            stated.forEach(statuses -> addPossible(statuses, reading, false, possible));
        }
        if (Masks.isEmpty(possible)) {
            conflicts.add(Conflict.ofStatuses());
            for (Wallet.Reading reading : readings) {
                stated.forEach(statuses -> addPossible(statuses, reading, true, possible));
            }
        }
        return Masks.isEmpty(possible) ? Masks.all(cells()) : possible;
    }

    @Override
    boolean isApproximateFor(Person person) {
        return wallet.isCapped(person);
    }

    /** The statuses of a person, once for each of several that a form leaves open: "refugee or subsidiary protection". */
    private static List<ConceptWorlds.Known> stated(Person person) {
        ConceptWorlds.Known plain = ConceptWorlds.Known.of(person.statuses(), person.statusesComplete());
        Fact given = person.facts().get(Facts.LEGAL_STATUS);
        if (given == null) {
            return List.of(plain);
        }
        if (given.absent()) {
            return List.of(ConceptWorlds.Known.of(person.statuses(), true));
        }
        List<ConceptWorlds.Known> readings = new ArrayList<>();
        for (FactValue value : given.oneOf()) {
            List<String> codes = value.asCodes();
            if (codes == null) {
                return List.of(plain);
            }
            List<ConceptId> statuses = new ArrayList<>(person.statuses());
            for (String code : codes) {
                if (!code.isEmpty()) {
                    statuses.add(ConceptId.parse(code, Schemes.LEGAL_STATUS));
                }
            }
            readings.add(ConceptWorlds.Known.of(statuses, person.statusesComplete() || given.complete()));
        }
        return readings.isEmpty() ? List.of(plain) : readings;
    }

    /** Adds the cells of one reading; of one that contradicts itself only where every reading does. */
    private void addPossible(
            ConceptWorlds.Known stated, Wallet.Reading reading, boolean contradicted, long[] possible) {
        int first = 0;
        for (int papers : wallets) {
            if (agrees(papers, reading.truths())) {
                List<List<ConceptId>> ways = contradicted ? List.of(List.of()) : wallet.provedBy(papers, reading);
                for (List<ConceptId> implied : ways) {
                    ConceptWorlds.Possible statuses = worlds.possible(
                            new ConceptWorlds.Known(stated.stated(), reading.proved(), implied, stated.complete()));
                    if (statuses.conflict() && !contradicted) {
                        return;
                    }
                    long[] found = statuses.worlds();
                    for (int world = Masks.next(found, 0); world >= 0; world = Masks.next(found, world + 1)) {
                        Masks.set(possible, first + world);
                    }
                }
            }
            first += worlds.size();
        }
    }

    private static boolean agrees(int papers, Truth[] truths) {
        for (int i = 0; i < truths.length; i++) {
            boolean holds = (papers & 1 << i) != 0;
            if (truths[i] == (holds ? Truth.FALSE : Truth.TRUE)) {
                return false;
            }
        }
        return true;
    }
}
