package rollcall.local.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import rollcall.plan.EntityKind;
import rollcall.plan.FindingCode;

/// What one night came to. Its components are the fields of its JSON.
///
/// A person counts once, at the home school.
///
/// @param changes by kind, in the order to show them
/// @param findings how often each was found at the last complete reading
/// @param cleverRequests how many requests the districts were asked
public record NightReport(
        Schools schools,
        SequencedMap<String, Counts> changes,
        SortedMap<FindingCode, Integer> findings,
        List<Trouble> holds,
        List<Trouble> failures,
        int cleverRequests,
        Usage usage) {
    private static final String MEMBERSHIPS = "memberships";

    public NightReport {
        changes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(changes));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        holds = List.copyOf(holds);
        failures = List.copyOf(failures);
    }

    /// How many schools are connected, how many of them got a plan applied tonight, and how many wait for a person.
    public record Schools(int connected, int applied, int held) {}

    public static NightReport of(List<DistrictNight> districts, Usage usage) {
        return new NightReport(
                schools(districts),
                changes(districts),
                findings(districts),
                districts.stream().flatMap(Troubles::holds).toList(),
                districts.stream().flatMap(Troubles::failures).toList(),
                districts.stream().mapToInt(DistrictNight::requests).sum(),
                usage);
    }

    /// True if something was not done that should have been. A hold is no failure.
    @JsonIgnore
    public boolean failed() {
        return !failures.isEmpty();
    }

    /// The same report with one more failure.
    public NightReport with(Trouble failure) {
        List<Trouble> all = new ArrayList<>(failures);
        all.add(failure);
        return new NightReport(schools, changes, findings, holds, all, cleverRequests, usage);
    }

    private static Schools schools(List<DistrictNight> districts) {
        return new Schools(
                districts.stream().mapToInt(DistrictNight::connected).sum(),
                districts.stream().mapToInt(DistrictNight::applied).sum(),
                districts.stream().mapToInt(DistrictNight::held).sum());
    }

    private static SequencedMap<String, Counts> changes(List<DistrictNight> districts) {
        SequencedMap<String, Counts> changes = new LinkedHashMap<>();
        List<Map<EntityKind, Counts>> all = districts.stream().map(DistrictNight::changes).toList();
        for (EntityKind kind : EntityKind.values()) {
            if (kind.reported()) {
                changes.put(kind.plural(), sum(all, kind));
            }
        }
        changes.put(
                MEMBERSHIPS, districts.stream().map(DistrictNight::memberships).reduce(Counts.NONE, Counts::plus));
        return changes;
    }

    private static Counts sum(List<Map<EntityKind, Counts>> all, EntityKind kind) {
        return all.stream().map(counts -> counts.getOrDefault(kind, Counts.NONE)).reduce(Counts.NONE, Counts::plus);
    }

    private static SortedMap<FindingCode, Integer> findings(List<DistrictNight> districts) {
        SortedMap<FindingCode, Integer> findings = new TreeMap<>();
        districts.stream()
                .flatMap(night -> night.schools().stream())
                .map(school -> school.findings().counts())
                .forEach(counts -> counts.forEach((code, count) -> findings.merge(code, count, Integer::sum)));
        return findings;
    }
}
