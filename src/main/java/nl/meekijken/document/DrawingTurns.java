package nl.meekijken.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import nl.meekijken.drawing.NoPlace;

/**
 * One drawing at a time for each visitor, so that whoever opens a lot waits for their own
 * drawings, and nobody else does.
 */
class DrawingTurns {

	private final Duration patience;

	private final int most;

	private final Map<Object, Turn> turns = new ConcurrentHashMap<>();

	/**
	 * Turns.
	 * @param patience how long one waits for one's own
	 * @param most how many one may ask for at once
	 */
	DrawingTurns(Duration patience, int most) {
		this.patience = patience;
		this.most = most;
	}

	/**
	 * Draws when it is this visitor's turn.
	 * @throws NoPlace if that takes too long, or too many of theirs ask already
	 */
	<T> T take(Object who, Drawing<T> drawing) throws IOException {
		var turn = this.turns.compute(who, (visitor, found) -> (found != null) ? found.withOneMore() : Turn.first());
		try {
			await(turn);
			try {
				return drawing.draw();
			}
			finally {
				turn.free().release();
			}
		}
		finally {
			this.turns.computeIfPresent(who, (visitor, found) -> (found.asking() > 1) ? found.withOneLess() : null);
		}
	}

	private void await(Turn turn) throws NoPlace {
		if (turn.asking() > this.most) {
			throw new NoPlace("One visitor asks for too many drawings at once");
		}
		try {
			if (!turn.free().tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new NoPlace("The drawings of one visitor take too long");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NoPlace("Called away while waiting");
		}
	}

	/** What is drawn. */
	@FunctionalInterface
	interface Drawing<T> {

		T draw() throws IOException;

	}

	private record Turn(Semaphore free, int asking) {

		static Turn first() {
			return new Turn(new Semaphore(1, true), 1);
		}

		Turn withOneMore() {
			return new Turn(this.free, this.asking + 1);
		}

		Turn withOneLess() {
			return new Turn(this.free, this.asking - 1);
		}

	}

}
