package nl.meekijken.trying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;

/**
 * Waits until processes ended, also where nobody asks how those without a parent ended.
 */
public final class Ends {

	private Ends() {
	}

	/** As the power fails. */
	public static void kill(Process process) {
		process.destroyForcibly();
		await(process.toHandle());
	}

	static void await(ProcessHandle process) {
		Awaitility.await("the end of process " + process.pid())
			.dontCatchUncaughtExceptions() // of servers whose caller is killed
			.atMost(Duration.ofMinutes(1))
			.until(() -> hasEnded(process));
	}

	private static boolean hasEnded(ProcessHandle process) {
		return !process.isAlive() || isUnasked(Path.of("/proc", Long.toString(process.pid()), "stat"));
	}

	/** The file goes with the process, perhaps while it is read. */
	private static boolean isUnasked(Path stat) {
		try {
			var line = Files.readString(stat);
			return line.startsWith("Z", line.lastIndexOf(')') + 2);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
