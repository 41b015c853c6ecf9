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
 * drawings, and nobody else does; or one at a time of each paper.
 */
class DrawingTurns {

	private final Duration patience;

	private final int most;

	private final Map<Object, Turn> turns = new ConcurrentHashMap<>();

	/**
	 * Turns.
	 * @param patience how long one waits for those before
	 * @param most how many may be asked for at once
	 */
	DrawingTurns(Duration patience, int most) {
		this.patience = patience;
		this.most = most;
	}

	/**
	 * Draws when it is the turn of this visitor or paper.
	 * @throws NoPlace if that takes too long, or too many are asked for already
	 */
	<T> T take(Object whose, Drawing<T> drawing) throws IOException {
		var turn = this.turns.compute(whose, (asked, found) -> (found != null) ? found.withOneMore() : Turn.first());
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
			this.turns.computeIfPresent(whose, (asked, found) -> (found.asking() > 1) ? found.withOneLess() : null);
		}
	}

	private void await(Turn turn) throws NoPlace {
		if (turn.asking() > this.most) {
			throw new NoPlace("Too many drawings are asked for at once");
		}
		try {
			if (!turn.free().tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new NoPlace("The drawings before it take too long");
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
