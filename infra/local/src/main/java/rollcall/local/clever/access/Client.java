package rollcall.local.clever.access;

/// Our application's id and secret at Clever.
public record Client(String id, String secret) {
    @Override
    public String toString() {
        return "Client " + id;
    }
}
