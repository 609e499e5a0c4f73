package rollcall.lambda;

/// Where secrets are kept (port).
@FunctionalInterface
interface Secrets {

    /// The text of a secret.
    ///
    /// @param name its ARN or name
    String read(String name);
}
