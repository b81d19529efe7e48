package io.gahshomar.timeline.merge;

import io.gahshomar.merging.BlockingKeys.Key;
import io.gahshomar.merging.BlockingKeys.Range;
import io.gahshomar.timeline.SqlArrays;
import io.gahshomar.timeline.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Finds the stored mentions that others are to be compared with, by the index of keys. */
@ApplicationScoped
class Candidates {

    /** Each mention that asks is a number here, as its id would be repeated for each of its keys. */
    private static final String MEETING = """
            SELECT asked.mention, nr
            FROM unnest(?, ?, ?) AS asked (mention, first, last) JOIN mention_key ON %s
            GROUP BY asked.mention, nr
            HAVING count(*) > 1 OR bool_or(key & %d = 0)
            """;

    private static final String OF_KEYS = MEETING.formatted("key = first", Key.WEAK);
    private static final String OF_RANGES = MEETING.formatted("key BETWEEN first AND last", Key.WEAK);

    private final DataSource database;
    private final StoredMentions stored;

    Candidates(DataSource database, StoredMentions stored) {
        this.database = database;
        this.stored = stored;
    }

    private record Asked(int mention, Range range) {}

    private record Meeting(int mention, long number) {}

    /** For each of these live mentions, by its id, the stored ones that its keys meet. */
    Map<String, List<StoredMention>> of(List<StoredMention> mentions) {
        List<Asked> asked = new ArrayList<>();
        for (int mention = 0; mention < mentions.size(); mention++) {
            for (Range range : mentions.get(mention).keys().asked()) {
                asked.add(new Asked(mention, range));
            }
        }
        Map<Boolean, List<Asked>> single = asked.stream()
                .collect(Collectors.partitioningBy(each -> each.range().isSingle()));
        List<Meeting> meetings = new ArrayList<>(meetings(OF_KEYS, single.get(true)));
        meetings.addAll(meetings(OF_RANGES, single.get(false)));
        Map<Long, StoredMention> found = stored.byNumber(
                meetings.stream().map(Meeting::number).distinct().toList());
        return meetings.stream()
                .collect(Collectors.groupingBy(
                        meeting -> mentions.get(meeting.mention()).id(),
                        Collectors.mapping(meeting -> found.get(meeting.number()), Collectors.toList())));
    }

    private List<Meeting> meetings(String select, List<Asked> asked) {
        List<Meeting> meetings = new ArrayList<>();
        if (asked.isEmpty()) {
            return meetings;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(select)) {
            find.setArray(1, SqlArrays.integers(connection, asked, Asked::mention));
            find.setArray(
                    2, SqlArrays.bigints(connection, asked, each -> each.range().first()));
            find.setArray(
                    3, SqlArrays.bigints(connection, asked, each -> each.range().last()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    meetings.add(new Meeting(rows.getInt(1), rows.getLong(2)));
                }
            }
            return meetings;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
