package nl.meekijken.account;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

import static org.assertj.core.api.Assertions.assertThat;

class CalmSessionsTests {

	private final Kept kept = new Kept();

	private final CalmSessions<MapSession> sessions = new CalmSessions<>(this.kept);

	@Test
	void whatARequestWroteBackItNeedNotReadAgain() {
		var session = this.sessions.createSession();
		this.sessions.save(session);
		assertThat(this.sessions.findById(session.getId())).isEqualTo(session);
		assertThat(this.kept.reads).isZero();
	}

	@Test
	void theNextRequestReadsAgain() {
		var session = this.sessions.createSession();
		this.sessions.save(session);
		this.sessions.forget();
		this.kept.sessions.clear();
		assertThat(this.sessions.findById(session.getId())).isNull();
	}

	@Test
	void whatTheRequestItselfEndedIsGone() {
		var session = this.sessions.createSession();
		this.sessions.save(session);
		this.sessions.deleteById(session.getId());
		assertThat(this.sessions.findById(session.getId())).isNull();
	}

	private static final class Kept implements FindByIndexNameSessionRepository<MapSession> {

		final Map<String, MapSession> sessions = new HashMap<>();

		int reads;

		@Override
		public MapSession createSession() {
			return new MapSession();
		}

		@Override
		public void save(MapSession session) {
			this.sessions.put(session.getId(), session);
		}

		@Override
		public @Nullable MapSession findById(String id) {
			this.reads++;
			return this.sessions.get(id);
		}

		@Override
		public void deleteById(String id) {
			this.sessions.remove(id);
		}

		@Override
		public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
			return this.sessions;
		}

	}

}
