/// The task queues on SQS. A message says what to do and for whom, never a person's data.
package rollcall.sync.sqs;
