package rollcall.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rollcall.notify.Channel;
import rollcall.notify.Notice;
import rollcall.notify.Recipient;
import rollcall.notify.Standing;
import rollcall.report.CsvTable;

/// Where one person stands with their notice.
///
/// @param words what became of it, or why there is none
/// @param channel how it was sent, or would be
/// @param code the sender's reason, if it gave one
record NoticeRow(String account, String name, Standing state, String words, Optional<Channel> channel,
        Optional<Instant> at, Optional<String> code) {
    static final Comparator<NoticeRow> BY_NAME = Comparator.comparing(NoticeRow::name)
            .thenComparing(NoticeRow::account);

    private static final List<String> COLUMNS = List.of("account", "name", "state", "detail", "by", "at", "code");

    static NoticeRow of(Recipient person) {
        String account = person.account().id().value();
        String name = person.account().name().map(PersonViews::full).orElse("");
        Standing standing = person.standing();
        return switch (person) {
            case Recipient.Owed owed -> new NoticeRow(account, name, standing, standing.words(),
                    Optional.of(owed.channel()), Optional.empty(), Optional.empty());
            case Recipient.Skipped skipped -> new NoticeRow(account, name, standing, skipped.why().words(),
                    Optional.empty(), Optional.empty(), Optional.empty());
            case Recipient.Settled(_, Notice notice) -> new NoticeRow(account, name, standing, notice.state().word(),
                    Optional.of(notice.channel()), Optional.of(notice.at()), notice.code());
        };
    }

    /// Writes rows as a table to download.
    static void write(Appendable out, List<NoticeRow> rows) {
        CsvTable table = new CsvTable(out, COLUMNS);
        rows.forEach(row -> table.row(List.of(row.account, row.name, row.state.words(), row.words,
                row.channel.map(channel -> channel.name().toLowerCase(Locale.ROOT)).orElse(""),
                row.at.map(Instant::toString).orElse(""), row.code.orElse(""))));
    }
}
