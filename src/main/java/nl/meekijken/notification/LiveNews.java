package nl.meekijken.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Question;
import nl.meekijken.values.ClaimNumber;

/**
 * Lets browsers hear, while a page is open, in which dossiers of the own office there is
 * something new. They hear a number and nothing else; what it is they fetch as always.
 */
@Component
public class LiveNews implements SmartLifecycle {

	/**
	 * Every stream holds a connection of the web server, of which there are four hundred.
	 */
	static final int MOST = 150;

	/** More windows than anybody looks at: the one that was opened first makes room. */
	static final int MOST_OF_PERSON = 3;

	/** The share of an office. */
	static final int MOST_OF_OFFICE = 20;

	/** The share of a demo, of which anybody can ask for several. */
	static final int MOST_OF_DEMO = 4;

	/** Whoever was away longer sees a new page first. */
	private static final Duration MISSED = Duration.ofHours(1);

	private final ConcurrentSkipListMap<Long, LiveStream> streams = new ConcurrentSkipListMap<>();

	private final AtomicLong order = new AtomicLong();

	private final LiveRound round;

	private final Clock clock;

	private volatile boolean open;

	LiveNews(LiveRound round, Clock clock) {
		this.round = round;
		this.clock = clock;
		round.tellsTo(this.streams::values);
	}

	/**
	 * Begins to follow; whoever does ends it by {@link #leave}.
	 * @return none where too many follow already, of all or of the office, or the house
	 * closes
	 */
	public Optional<LiveStream> follow(LiveReader reader) {
		var left = (reader.guest() ? MOST_OF_DEMO : MOST_OF_OFFICE) - colleaguesOf(reader);
		if (!this.open || this.streams.size() >= MOST || left <= 0) {
			return Optional.empty();
		}
		var stream = new LiveStream(reader);
		this.streams.put(this.order.incrementAndGet(), stream);
		makeRoom(reader, Math.min(MOST_OF_PERSON, left));
		this.round.awaitListening();
		return Optional.of(stream);
	}

	private int colleaguesOf(LiveReader reader) {
		return (int) this.streams.values()
			.stream()
			.filter(stream -> !stream.hasEnded() && stream.reader().isColleagueOf(reader))
			.count();
	}

	private void makeRoom(LiveReader reader, int most) {
		var own = this.streams.values()
			.stream()
			.filter(stream -> stream.reader().person().equals(reader.person()))
			.toList();
		own.subList(0, Math.max(0, own.size() - most)).forEach(LiveStream::end);
	}

	/** Nobody waits at this stream any more. */
	public void leave(LiveStream stream) {
		this.streams.values().remove(stream);
	}

	/** Asks in which dossiers something came since then, that the viewer did not do. */
	public Question<List<ClaimNumber>> missed(Instant since) {
		var earliest = this.clock.instant().minus(MISSED);
		return NewsStore.changed(List.of(since, earliest).stream().max(Comparator.naturalOrder()).orElse(earliest));
	}

	/** How many follow on this node. */
	Collection<LiveStream> streams() {
		return this.streams.values();
	}

	@Override
	public void start() {
		this.open = true;
	}

	/**
	 * Before the web server stops, which waits for those who follow. They go on with
	 * another node, or with this one once it is back.
	 */
	@Override
	public void stop() {
		this.open = false;
		this.streams.values().forEach(LiveStream::breakOff);
	}

	@Override
	public boolean isRunning() {
		return this.open;
	}

}
