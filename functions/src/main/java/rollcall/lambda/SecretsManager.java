package rollcall.lambda;

import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// Secrets of AWS Secrets Manager.
record SecretsManager(SecretsManagerClient client) implements Secrets {
    @Override
    public String read(String name) {
        return client.getSecretValue(request -> request.secretId(name)).secretString();
    }
}
