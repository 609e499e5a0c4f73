package rollcall.lambda;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// Secrets of AWS Secrets Manager.
record SecretsManager(SecretsManagerClient client) implements Secrets {

    /// Reads with a client made for it: each function reads a secret once.
    static String now(String name) {
        return new SecretsManager(AwsClients.secrets()).read(name);
    }

    @Override
    public String read(String name) {
        return client.getSecretValue(request -> request.secretId(name)).secretString();
    }
}
