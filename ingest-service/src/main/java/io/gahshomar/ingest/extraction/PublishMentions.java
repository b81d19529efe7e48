package io.gahshomar.ingest.extraction;

import io.gahshomar.event.CloudEvent;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.document.LogPosition;
import io.gahshomar.ingest.kafka.Records;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes the event mentions on Kafka those that the latest version of a document tells of. */
@ApplicationScoped
class PublishMentions {

    private final MentionLedger ledger;
    private final Records records;
    private final Clock clock;

    PublishMentions(MentionLedger ledger, Records records, Clock clock) {
        this.ledger = ledger;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Publishes the mentions of a document and retracts those of its earlier versions that it does not repeat. Doing it
     * again does no harm.
     */
    void publish(
            SourceDocument document, LogPosition at, List<EventMention> mentions, String extractor, String language) {
        Set<String> ids = mentions.stream().map(EventMention::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<List<String>> stale = ledger.announce(document.id(), at, ids);
        if (stale.isPresent()) {
            write(document.id(), mentions, stale.get());
            ledger.settle(document.id(), at, ids, extractor, language);
        }
    }

    /** Retracts every mention of a document that was withdrawn. */
    void withdraw(String document, LogPosition at) {
        Optional<List<String>> stale = ledger.announce(document, at, Set.of());
        if (stale.isPresent()) {
            write(document, List.of(), stale.get());
            ledger.settleWithdrawal(document, at);
        }
    }

    private void write(String document, List<EventMention> mentions, List<String> stale) {
        if (mentions.isEmpty() && stale.isEmpty()) {
            return;
        }
        int partition = records.partitionOf(document, Topics.EVENT_MENTIONS);
        Instant now = clock.instant();
        List<ProducerRecord<String, byte[]>> outgoing = new ArrayList<>(mentions.size() + stale.size());
        mentions.forEach(mention -> outgoing.add(said(partition, mention, now)));
        stale.forEach(id -> outgoing.add(retracted(partition, id, now)));
        records.sendAll(outgoing);
    }

    private static ProducerRecord<String, byte[]> said(int partition, EventMention mention, Instant now) {
        return Records.record(
                Topics.EVENT_MENTIONS,
                partition,
                mention.id(),
                EventCodec.encode(mention),
                CloudEvent.MENTION,
                mention.id() + "-" + mention.documentVersion() + "-" + mention.extractor(),
                now);
    }

    private static ProducerRecord<String, byte[]> retracted(int partition, String id, Instant now) {
        return Records.record(
                Topics.EVENT_MENTIONS, partition, id, null, CloudEvent.MENTION, id + "-retracted-" + now, now);
    }
}
