package rollcall.clever;

/// A district's bearer token. Prints without it.
record Token(String value) {

    /// The value of the `Authorization` header.
    String authorization() {
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
