package rollcall.local.command;

import rollcall.local.Progress;

/// How far a night is, in words and as a bar. Learns how much there is from what was left at most.
final class ProgressText {
    private static final int WIDTH = 30;
    private int most;

    /// The words for now.
    String line(Progress progress) {
        most = Math.max(most, progress.schools());
        if (most == 0) {
            return progress.districts() == 0 ? "waiting" : "reading and planning";
        }
        int done = most - progress.schools();
        String planning = progress.districts() == 0 ? "" : ", still planning";
        return "%d of %d schools applied%s".formatted(done, most, planning);
    }

    /// The same words after a bar.
    String bar(Progress progress) {
        String words = line(progress);
        int filled = most == 0 ? 0 : WIDTH * (most - progress.schools()) / most;
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + words;
    }
}
