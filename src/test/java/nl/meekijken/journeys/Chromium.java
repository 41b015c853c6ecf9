package nl.meekijken.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/** The browser of this machine. None is ever downloaded. */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "microsoft-edge");

	private static final List<Path> ON_A_MAC = List.of(Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
			Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

	private static final String NONE_FOUND = "No Chromium was found, so nothing was tried in a browser. Install the "
			+ "package chromium, or name the browser in MEEKIJKEN_BROWSER.";

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path program) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program)
				.setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
				.setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
	}

	/** Why nothing can be tried on this machine; empty when all can. */
	static Optional<String> missing() {
		return find().isPresent() ? Optional.empty() : Optional.of(NONE_FOUND);
	}

	static Chromium start() {
		return new Chromium(find().orElseThrow(() -> new IllegalStateException(NONE_FOUND)));
	}

	private static Optional<Path> find() {
		return find(System.getenv("MEEKIJKEN_BROWSER"), System.getenv("PATH"));
	}

	private static Optional<Path> find(@Nullable String named, @Nullable String searchPath) {
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		var folders = Stream.concat(Stream.of("/usr/bin"),
				(searchPath != null) ? Stream.of(searchPath.split(java.io.File.pathSeparator)) : Stream.empty());
		return Stream
			.concat(folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))), ON_A_MAC.stream())
			.filter(Files::isExecutable)
			.findFirst();
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
