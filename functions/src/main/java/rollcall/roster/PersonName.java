package rollcall.roster;

/// A person's name. Contacts often have all of it in `last`; either part may be empty, but not both.
public record PersonName(String first, String last) {
    public PersonName {
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("a name must not be empty");
        }
    }
}
