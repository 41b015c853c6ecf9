package nl.meekijken.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.database.Seal;
import nl.meekijken.demo.DemoRequest.Stage;

/** What staff ask about requests for a demo, and how a sealed row becomes one. */
@Component
class DemoRequestReading {

	private final Seal seal;

	DemoRequestReading(@Value("${meekijken.secret}") String secret) {
		this.seal = Seal.of(secret, "who asks for a demo, 1");
	}

	Question<List<DemoRequest>> latest(int most, int skipped) {
		return Question.list("select id, asked_at, asker_sealed, stage, ends_on from demo.latest_requests(?, ?)",
				this::read, most, skipped);
	}

	Question<Integer> countSince(Instant moment) {
		return new Question<>("select demo.count_requests(?::timestamptz)", List.of(Timestamp.from(moment)), rows -> {
			rows.next();
			return rows.getInt(1);
		});
	}

	byte[] sealed(Asker asker) {
		return this.seal.close(asker.written());
	}

	DemoRequest read(ResultSet rows, int row) throws SQLException {
		return new DemoRequest(Objects.requireNonNull(rows.getObject("id", UUID.class)),
				rows.getTimestamp("asked_at").toInstant(), Asker.read(this.seal.open(rows.getBytes("asker_sealed"))),
				Stage.valueOf(rows.getString("stage")), rows.getObject("ends_on", LocalDate.class));
	}

}
