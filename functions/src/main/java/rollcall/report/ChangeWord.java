package rollcall.report;

/// What happens to something, in the word an administrator reads.
public enum ChangeWord {
    CREATE("create"),
    UPDATE("update"),
    REMOVE("remove"),
    RETURN("return"),
    MOVE("move"),
    RE_LINK("re-link");

    private final String text;

    ChangeWord(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
