package nl.meekijken.document;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import nl.meekijken.database.Round;

/**
 * Goes round whenever a paper came in on this node, and every few seconds for those of
 * other nodes and those that had to wait.
 */
@Component
class CheckRound extends Round {

	private final Checker checker;

	CheckRound(Checker checker, @Value("${meekijken.check-round:true}") boolean walks) {
		super("check round", Duration.ofSeconds(5), walks);
		this.checker = checker;
	}

	@Override
	protected void go(BooleanSupplier mayGoOn) {
		this.checker.checkWhile(mayGoOn);
	}

}
