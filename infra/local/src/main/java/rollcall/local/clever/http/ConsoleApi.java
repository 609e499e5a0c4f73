package rollcall.local.clever.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import rollcall.local.clever.console.Console;
import rollcall.local.clever.console.Deed;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;

/// `/console`: a page with buttons that change the districts. Clever has nothing like it.
final class ConsoleApi {
    static final String NIGHT_NOW = "RUN_NIGHT";
    private final Backstage backstage;
    private final Map<CleverId, Console> consoles = new ConcurrentHashMap<>();

    ConsoleApi(Backstage backstage) {
        this.backstage = backstage;
    }

    Reply answer(Request request) {
        backstage.districts().values().forEach(this::console);
        return request.isGet()
                ? page(Optional.empty())
                : page(Optional.of(carryOut(Query.parse(request.content().text()))));
    }

    private Reply page(Optional<String> done) {
        return Reply.html(200,
                ConsolePage.of(backstage.districts().values(), backstage.night().get().isPresent(), done));
    }

    private String carryOut(Query form) {
        String wanted = form.first("deed").orElse("");
        if (wanted.equals(NIGHT_NOW)) {
            return backstage.night().get().map(Supplier::get).orElseThrow(Refusal::notFound);
        }
        SimulatedDistrict district = backstage.district(Paging.id(form.first("district").orElse("")));
        return console(district).carryOut(Deed.of(wanted).orElseThrow(Refusal::notFound));
    }

    private Console console(SimulatedDistrict district) {
        return consoles.computeIfAbsent(district.id(), _ -> new Console(district, backstage.faults().tokens()));
    }
}
