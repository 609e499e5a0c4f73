/// What all our queues share: the bodies of messages, and sending many.
package rollcall.sqs;
