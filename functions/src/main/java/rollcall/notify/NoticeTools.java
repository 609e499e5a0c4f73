package rollcall.notify;

/// What a round of notices needs from outside of it.
public record NoticeTools(
        SchoolPeople people,
        Recipients recipients,
        NoticeStore notices,
        RoundStore rounds,
        Suppressions suppressions,
        Letters letters,
        Pace pace) {}
