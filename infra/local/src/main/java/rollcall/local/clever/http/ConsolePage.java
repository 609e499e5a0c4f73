package rollcall.local.clever.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.local.clever.console.Deed;
import rollcall.local.clever.district.SimulatedDistrict;

/// The HTML of the console.
final class ConsolePage {
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;"
            + "padding:0 1rem;color-scheme:light dark}form{display:grid;grid-template-columns:18rem 1fr;gap:.2rem 1rem;"
            + "margin:.5rem 0;align-items:center}button{font:inherit;padding:.3rem .6rem;text-align:left}"
            + "[role=status]{border-left:4px solid #14673a;padding:.3rem .8rem}"
            + "@media(max-width:40rem){form{grid-template-columns:1fr}}";

    private ConsolePage() {}

    static String of(Collection<SimulatedDistrict> districts, boolean nights, Optional<String> done) {
        String said = done.map(sentence -> "<p role=\"status\">" + escaped(sentence) + "</p>").orElse("");
        String night = nights
                ? form("", ConsoleApi.NIGHT_NOW, "Run a night now", "Starts a sync of every connected district.")
                : "";
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width\"><title>SIS console</title><style>" + STYLE
                + "</style></head><body><main><h1>SIS console</h1><p>Change the made-up district, run a night, "
                + "and see how the dashboard takes it.</p>" + said + night
                + districts.stream().map(ConsolePage::of).collect(Collectors.joining()) + "</main></body></html>";
    }

    private static String of(SimulatedDistrict district) {
        String counts = "%d schools, %d students, %d contacts, %d sections".formatted(
                district.schools().size(), district.usersWithRole("student").count(),
                district.usersWithRole("contact").count(), district.sections().size());
        return "<h2>" + escaped(district.district().name()) + "</h2><p>" + counts + "</p>"
                + Arrays.stream(Deed.values())
                        .map(deed -> form(district.id().value(), deed.name(), deed.label(), deed.explanation()))
                        .collect(Collectors.joining());
    }

    private static String form(String district, String deed, String label, String explanation) {
        return "<form method=\"post\" action=\"/console\"><input type=\"hidden\" name=\"district\" value=\"" + district
                + "\"><button name=\"deed\" value=\"" + deed + "\">" + escaped(label) + "</button><span>"
                + escaped(explanation) + "</span></form>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
