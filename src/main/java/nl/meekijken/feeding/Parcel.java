package nl.meekijken.feeding;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A zip file of a delivery: files of rows, and the papers that these name. */
final class Parcel {

	private final Aside bytes;

	private final Map<String, ZipItem> items = new LinkedHashMap<>();

	private final Set<String> named = new HashSet<>();

	private Parcel(Aside bytes) {
		this.bytes = bytes;
	}

	/** Looks into one; what is wrong with what is in it is told by its place there. */
	static Parcel of(String name, Aside bytes, FaultBook faults) throws IOException {
		var parcel = new Parcel(bytes);
		for (var item : ZipList.of(bytes)) {
			var fault = item.fault();
			if (fault.isEmpty() && parcel.items.containsKey(item.name())) {
				fault = Optional.of(FaultReason.DOUBLE_FILE);
			}
			if (fault.isPresent()) {
				faults.open(shown(name, item));
				faults.add(item.place(), "", fault.get());
			}
			else if (!item.isFolder() && !item.isBeside()) {
				parcel.items.put(item.name(), item);
			}
		}
		return parcel;
	}

	/** How a file in a zip file is called to whoever brought it. */
	static String shown(String parcel, ZipItem item) {
		return parcel + ": " + Heading.shown(item.bareName());
	}

	/** Those that hold rows: dossiers before what is in them. */
	List<ZipItem> files() {
		return this.items.values()
			.stream()
			.filter(item -> FileFormat.ofFile(item.name()).isPresent())
			.sorted(Comparator.comparingInt(Parcel::turn))
			.toList();
	}

	InputStream open(ZipItem item) throws IOException {
		return Unpacking.of(item, this.bytes);
	}

	/** The paper that a row names, from where the file with that row lies. */
	Optional<ZipItem> paper(ZipItem file, String path) {
		var name = file.folder() + Normalizer.normalize(path, Normalizer.Form.NFC);
		if (this.items.containsKey(name)) {
			this.named.add(name);
		}
		return Optional.ofNullable(this.items.get(name)).filter(item -> FileFormat.ofFile(item.name()).isEmpty());
	}

	/** Tells what came along and belongs to nothing. */
	void tellUnnamed(String name, FaultBook faults) {
		this.items.values()
			.stream()
			.filter(item -> FileFormat.ofFile(item.name()).isEmpty() && !this.named.contains(item.name()))
			.forEach(item -> {
				faults.open(shown(name, item));
				faults.add(item.place(), "", FaultReason.NOT_NAMED);
			});
	}

	private static int turn(ZipItem item) {
		return FileKind.ofFile(item.bareName()).map(FileKind::ordinal).orElse(FileKind.values().length);
	}

}
