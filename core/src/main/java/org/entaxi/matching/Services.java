package org.entaxi.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** Finds services by identifier. */
@FunctionalInterface
interface Services {

    /** The service with an identifier, the first if there are several; null when there is none. */
    @Nullable
    Service find(String id);

    /** The services that a service is part of, innermost first; it ends where one is missing or is met again. */
    default List<Service> ancestorsOf(Service service) {
        if (service.partOf() == null) {
            return List.of();
        }
        List<Service> chain = new ArrayList<>();
        Set<String> met = new LinkedHashSet<>();
        met.add(service.id());
        String whole = service.partOf();
        while (whole != null && met.add(whole)) {
            Service found = find(whole);
            if (found == null) {
                break;
            }
            chain.add(found);
            whole = found.partOf();
        }
        return chain;
    }

    /** The service, or else the nearest that it is part of, that states something; itself when none does. */
    default Service nearest(Service service, Predicate<Service> states) {
        if (states.test(service) || service.partOf() == null) {
            return service;
        }
        for (Service each : ancestorsOf(service)) {
            if (states.test(each)) {
                return each;
            }
        }
        return service;
    }
}
