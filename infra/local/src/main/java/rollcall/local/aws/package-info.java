/// AWS on this machine: DynamoDB Local and ElasticMQ in this JVM, spoken to through the real SDK clients.
package rollcall.local.aws;
