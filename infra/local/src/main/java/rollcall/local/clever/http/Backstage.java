package rollcall.local.clever.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import rollcall.local.clever.access.AuthorizationCodes;
import rollcall.local.clever.access.Client;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.fault.Faults;

/// What all requests share.
///
/// @param redirectUri where instant-login sends people, if the application has registered any
/// @param night starts a night of whoever reads this Clever, if that can be done from here, and says so
public record Backstage(
        AtomicReference<Client> client,
        Optional<String> redirectUri,
        Map<CleverId, SimulatedDistrict> districts,
        Faults faults,
        AuthorizationCodes codes,
        RequestLog requests,
        AtomicReference<Dialect> dialect,
        AtomicReference<Optional<Supplier<String>>> night) {
    public static Backstage of(Client client, Optional<String> redirectUri, Faults faults, AuthorizationCodes codes) {
        return new Backstage(
                new AtomicReference<>(client),
                redirectUri,
                new ConcurrentSkipListMap<>(),
                faults,
                codes,
                new RequestLog(),
                new AtomicReference<>(Dialect.usual()),
                new AtomicReference<>(Optional.empty()));
    }

    SimulatedDistrict district(CleverId id) {
        return Optional.ofNullable(districts.get(id)).orElseThrow(Refusal::notFound);
    }
}
