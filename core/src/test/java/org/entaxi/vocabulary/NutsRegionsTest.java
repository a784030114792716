package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regions of Greece by code and name, as in Annex I of Regulation (EC) 1059/2003 since NUTS 2013. */
class NutsRegionsTest {

    private static final Vocabulary GREECE = Vocabulary.greece();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EL    | Ελλάδα                                                        | Greece
                    EL3   | Αττική (NUTS 1)                                               | Attica (NUTS 1)
                    EL30  | Αττική                                                        | Attica
                    EL301 | Βόρειος Τομέας Αθηνών                                         | North Athens
                    EL302 | Δυτικός Τομέας Αθηνών                                         | West Athens
                    EL303 | Κεντρικός Τομέας Αθηνών                                       | Central Athens
                    EL304 | Νότιος Τομέας Αθηνών                                          | South Athens
                    EL305 | Ανατολική Αττική                                              | East Attica
                    EL306 | Δυτική Αττική                                                 | West Attica
                    EL307 | Πειραιάς, Νήσοι                                               | Piraeus and Islands
                    EL4   | Νησιά Αιγαίου, Κρήτη                                          | Aegean Islands and Crete
                    EL41  | Βόρειο Αιγαίο                                                 | North Aegean
                    EL411 | Λέσβος, Λήμνος                                                | Lesvos and Limnos
                    EL412 | Ικαρία, Σάμος                                                 | Ikaria and Samos
                    EL413 | Χίος                                                          | Chios
                    EL42  | Νότιο Αιγαίο                                                  | South Aegean
                    EL421 | Κάλυμνος, Κάρπαθος – Ηρωική Νήσος Κάσος, Κως, Ρόδος           | Kalymnos, Karpathos and Kasos, Kos, Rhodes
                    EL422 | Άνδρος, Θήρα, Κέα, Μήλος, Μύκονος, Νάξος, Πάρος, Σύρος, Τήνος | Andros, Thira, Kea, Milos, Mykonos, Naxos, Paros, Syros, Tinos
                    EL43  | Κρήτη                                                         | Crete
                    EL431 | Ηράκλειο                                                      | Heraklion
                    EL432 | Λασίθι                                                        | Lasithi
                    EL433 | Ρέθυμνο                                                       | Rethymno
                    EL434 | Χανιά                                                         | Chania
                    EL5   | Βόρεια Ελλάδα                                                 | Northern Greece
                    EL51  | Ανατολική Μακεδονία, Θράκη                                    | Eastern Macedonia and Thrace
                    EL511 | Έβρος                                                         | Evros
                    EL512 | Ξάνθη                                                         | Xanthi
                    EL513 | Ροδόπη                                                        | Rodopi
                    EL514 | Δράμα                                                         | Drama
                    EL515 | Θάσος, Καβάλα                                                 | Thasos and Kavala
                    EL52  | Κεντρική Μακεδονία                                            | Central Macedonia
                    EL521 | Ημαθία                                                        | Imathia
                    EL522 | Θεσσαλονίκη                                                   | Thessaloniki
                    EL523 | Κιλκίς                                                        | Kilkis
                    EL524 | Πέλλα                                                         | Pella
                    EL525 | Πιερία                                                        | Pieria
                    EL526 | Σέρρες                                                        | Serres
                    EL527 | Χαλκιδική                                                     | Chalkidiki
                    EL53  | Δυτική Μακεδονία                                              | Western Macedonia
                    EL531 | Γρεβενά, Κοζάνη                                               | Grevena and Kozani
                    EL532 | Καστοριά                                                      | Kastoria
                    EL533 | Φλώρινα                                                       | Florina
                    EL54  | Ήπειρος                                                       | Epirus
                    EL541 | Άρτα, Πρέβεζα                                                 | Arta and Preveza
                    EL542 | Θεσπρωτία                                                     | Thesprotia
                    EL543 | Ιωάννινα                                                      | Ioannina
                    EL6   | Κεντρική Ελλάδα                                               | Central Greece (NUTS 1)
                    EL61  | Θεσσαλία                                                      | Thessaly
                    EL611 | Καρδίτσα, Τρίκαλα                                             | Karditsa and Trikala
                    EL612 | Λάρισα                                                        | Larissa
                    EL613 | Μαγνησία, Σποράδες                                            | Magnesia and Sporades
                    EL62  | Ιόνια Νησιά                                                   | Ionian Islands
                    EL621 | Ζάκυνθος                                                      | Zakynthos
                    EL622 | Κέρκυρα                                                       | Corfu
                    EL623 | Ιθάκη, Κεφαλληνία                                             | Ithaca and Kefallinia
                    EL624 | Λευκάδα                                                       | Lefkada
                    EL63  | Δυτική Ελλάδα                                                 | Western Greece
                    EL631 | Αιτωλοακαρνανία                                               | Aetolia-Acarnania
                    EL632 | Αχαΐα                                                         | Achaea
                    EL633 | Ηλεία                                                         | Elis
                    EL64  | Στερεά Ελλάδα                                                 | Central Greece
                    EL641 | Βοιωτία                                                       | Boeotia
                    EL642 | Εύβοια                                                        | Euboea
                    EL643 | Ευρυτανία                                                     | Evrytania
                    EL644 | Φθιώτιδα                                                      | Phthiotis
                    EL645 | Φωκίδα                                                        | Phocis
                    EL65  | Πελοπόννησος                                                  | Peloponnese
                    EL651 | Αργολίδα, Αρκαδία                                             | Argolis and Arcadia
                    EL652 | Κορινθία                                                      | Corinthia
                    EL653 | Λακωνία, Μεσσηνία                                             | Laconia and Messenia
                    """)
    void region_hasTheNameOfItsCode(String code, String greek, String english) {
        Concept region = Objects.requireNonNull(GREECE.concept(Areas.nuts(code)));
        assertThat(region.prefLabel().get("el")).isEqualTo(greek);
        assertThat(region.prefLabel().get("en")).isEqualTo(english);
        assertThat(region.notations()).extracting(Notation::value).containsExactly(code);
        assertThat(region.targets(Link.Kind.EXACT_MATCH))
                .contains(new ConceptId("http://data.europa.eu/nuts/code/" + code));
        assertThat(region.broader())
                .isEqualTo(code.equals("EL") ? List.of() : List.of(Areas.nuts(code.substring(0, code.length() - 1))));
    }

    @Test
    void regions_areTheWholeOfNuts() {
        Map<Integer, Long> byLength = GREECE.concepts(Schemes.AREA).stream()
                .map(area -> Objects.requireNonNull(area.id().code()))
                .filter(code -> code.startsWith("EL"))
                .collect(Collectors.groupingBy(String::length, Collectors.counting()));
        assertThat(byLength).isEqualTo(Map.of(2, 1L, 3, 4L, 4, 13L, 5, 52L));
    }
}
