package rollcall.local.clever.console;

import java.util.Optional;
import rollcall.local.clever.district.Section;
import rollcall.local.clever.district.Section.SectionLabel;
import rollcall.local.clever.district.SimulatedDistrict;

/// Renames sections.
final class Sections {
    private static final String MARK = " (renamed)";

    private Sections() {}

    /// The first that was not renamed yet.
    static String renameOne(SimulatedDistrict district) {
        Optional<Section> first = district.sections()
                .all()
                .filter(section -> !section.label().name().endsWith(MARK))
                .findFirst();
        first.ifPresent(section -> district.sections().put(section.withLabel(renamed(section.label()))));
        return first.map(section -> "“%s” is called “%s” now.".formatted(section.label().name(),
                section.label().name() + MARK)).orElse("Nothing was done: all sections are renamed.");
    }

    private static SectionLabel renamed(SectionLabel label) {
        return new SectionLabel(label.sisId(), label.name() + MARK, label.period(), label.subject(), label.grade());
    }
}
