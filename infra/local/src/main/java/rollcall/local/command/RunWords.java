package rollcall.local.command;

import rollcall.sync.RunOutcome;

/// What became of the wish to have a district read, in words.
final class RunWords {
    private RunWords() {}

    static String of(RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Started _ -> "The district is read now.";
            case RunOutcome.AlreadyRunning running ->
                "The district is being read already, until %s at the latest.".formatted(running.until());
            case RunOutcome.NotConnected _ -> "The district is not connected. Mend that, then: hold fixed.";
            case RunOutcome.NotStarted _ ->
                "Nobody has started the sync of this district yet. Connect it on the dashboard.";
            case RunOutcome.Paused _ -> "The district is paused. End the pause first.";
            case RunOutcome.Unknown _ -> "There is no such district.";
            case RunOutcome.Contended _ -> "Something else happens to this district just now. Try again in a moment.";
        };
    }
}
