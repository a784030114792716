package org.entaxi.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Service;

/** Says which records were given in part only. */
final class LossReport {

    private LossReport() {}

    /** The public form against the whole: the records that differ, without what is withheld. */
    static void withheld(Catalogue whole, Catalogue given, Screen screen) {
        differing(whole.organisations(), given.organisations(), Organisation::id, screen);
        differing(whole.places(), given.places(), Place::id, screen);
        differing(whole.services(), given.services(), Service::id, screen);
        if (!whole.extensions().equals(given.extensions())) {
            screen.remark(screen.say("convert.withheld", "id", whole.id()));
        }
    }

    private static <T> void differing(List<T> whole, List<T> given, Function<T, String> id, Screen screen) {
        for (int i = 0; i < whole.size(); i++) {
            differing(id.apply(whole.get(i)), whole.get(i), given.get(i), screen);
        }
    }

    /** One record, and what was given of it. */
    static <T> void differing(String id, T whole, T given, Screen screen) {
        if (!whole.equals(given)) {
            screen.remark(screen.say("convert.withheld", "id", id));
        }
    }
}
