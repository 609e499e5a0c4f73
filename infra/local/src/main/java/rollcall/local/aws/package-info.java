/// What AWS is in production, inside this process: DynamoDB and SQS on loopback, and a meter of what they would cost.
package rollcall.local.aws;
