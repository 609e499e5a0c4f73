/// The queue of rounds of notices on SQS. A message says what to go on with, never a person's data.
package rollcall.notify.sqs;
