#!/bin/sh
# Creates the topics of the flow and their dead-letter topics on the broker $1, where they are missing.
set -eu

bootstrap_servers=$1
PATH=$PATH:/opt/kafka/bin
seven_days=604800000
thirty_days=2592000000
sixteen_mebibytes=16777216
seventeen_mebibytes=17825792

create() {
  topic=$1
  partitions=$2
  shift 2
  kafka-topics.sh --bootstrap-server "$bootstrap_servers" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor 1 "$@"
}

flow() {
  topic=$1
  shift
  create "$topic" 6 --config cleanup.policy=compact --config delete.retention.ms=$seven_days "$@"
  create "$topic.dlq" 1 --config max.message.bytes=$seventeen_mebibytes --config retention.ms=$thirty_days
}

flow gahshomar.documents.v1 --config max.message.bytes=$sixteen_mebibytes
flow gahshomar.event-mentions.v1
flow gahshomar.timeline.v1

# The history of editors' decisions is never compacted and never deleted.
create gahshomar.corrections.v1 1 --config retention.ms=-1
create gahshomar.corrections.v1.dlq 1 --config max.message.bytes=$seventeen_mebibytes --config retention.ms=$thirty_days
