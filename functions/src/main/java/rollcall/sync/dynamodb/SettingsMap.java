package rollcall.sync.dynamodb;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.notify.Audience;
import rollcall.plan.EntityKind;
import rollcall.plan.Limits;
import rollcall.report.SyncHour;
import rollcall.roster.Language;
import rollcall.roster.SchoolId;
import rollcall.sync.DistrictSettings;
import rollcall.sync.HoldScope;
import rollcall.sync.Pause;

/// What a district has chosen, as a map; nothing if it has chosen nothing. Attributes are named as in
/// [DistrictSettings].
final class SettingsMap {
    /// Map: [#REMOVALS], [#UPDATES], [#FLOOR].
    private static final String LIMITS = "limits";
    private static final String REMOVALS = "removals";
    private static final String UPDATES = "updates";
    private static final String FLOOR = "floor";
    /// Map from a kind to a map as [#LIMITS].
    private static final String KINDS = "kinds";
    private static final String SCOPE = "scope";
    private static final String ROLLOVER = "rollover";
    /// List of maps: [#SCHOOL], [#FROM], [#UNTIL].
    private static final String PAUSES = "pauses";
    private static final String SCHOOL = "school";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String ENFORCED = "enforced";
    private static final String HOUR = "hour";
    /// String: its tag; absent in settings from before there was a choice.
    private static final String LANGUAGE = "language";
    /// Set of strings: names of audiences; absent if there are none.
    private static final String NEWCOMERS = "newcomers";

    private SettingsMap() {}

    static ItemWriter write(DistrictSettings settings) {
        if (settings.equals(DistrictSettings.STANDARD)) {
            return new ItemWriter();
        }
        ItemWriter kinds = new ItemWriter();
        new TreeMap<>(settings.kinds()).forEach((kind, limits) -> kinds.map(kind.name(), write(limits)));
        return new ItemWriter().map(LIMITS, settings.limits().map(SettingsMap::write).orElseGet(ItemWriter::new))
                .map(KINDS, kinds)
                .text(SCOPE, settings.scope().name())
                .instant(ROLLOVER, settings.rollover())
                .maps(PAUSES, settings.pauses().stream().map(SettingsMap::write).map(ItemWriter::asValue).toList())
                .flag(ENFORCED, settings.enforced())
                .number(HOUR, settings.hour().hour())
                .text(LANGUAGE, settings.language().tag())
                .set(NEWCOMERS, settings.newcomers().stream().map(Audience::name).toList());
    }

    static DistrictSettings read(ItemReader map) {
        return new DistrictSettings(
                map.map(LIMITS).map(SettingsMap::limits),
                map.map(KINDS).map(SettingsMap::kinds).orElse(Map.of()),
                HoldScope.valueOf(map.text(SCOPE)),
                map.instant(ROLLOVER),
                pauses(map),
                map.flag(ENFORCED),
                new SyncHour(Math.toIntExact(map.number(HOUR))),
                map.optionalText(LANGUAGE).map(Language::new).orElse(Language.ENGLISH),
                new TreeSet<>(map.set(NEWCOMERS).stream().map(Audience::valueOf).toList()));
    }

    private static ItemWriter write(Limits limits) {
        return new ItemWriter().text(REMOVALS, Double.toString(limits.removals()))
                .text(UPDATES, Double.toString(limits.updates()))
                .number(FLOOR, limits.floor());
    }

    private static Limits limits(ItemReader map) {
        return new Limits(Double.parseDouble(map.text(REMOVALS)), Double.parseDouble(map.text(UPDATES)),
                Math.toIntExact(map.number(FLOOR)));
    }

    private static Map<EntityKind, Limits> kinds(ItemReader map) {
        Map<EntityKind, Limits> kinds = new EnumMap<>(EntityKind.class);
        map.attributes()
                .keySet()
                .forEach(kind -> kinds.put(EntityKind.valueOf(kind), limits(map.map(kind).orElseThrow())));
        return kinds;
    }

    private static ItemWriter write(Pause pause) {
        return new ItemWriter().text(SCHOOL, pause.school().map(SchoolId::value))
                .instant(FROM, Optional.of(pause.from()))
                .instant(UNTIL, pause.until());
    }

    private static List<Pause> pauses(ItemReader map) {
        return map.maps(PAUSES)
                .stream()
                .map(pause -> new Pause(pause.optionalText(SCHOOL).map(SchoolId::new), Instant.parse(pause.text(FROM)),
                        pause.instant(UNTIL)))
                .toList();
    }
}
