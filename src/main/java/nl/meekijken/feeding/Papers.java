package nl.meekijken.feeding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import nl.meekijken.document.FedBytes;
import nl.meekijken.document.FedPapers;
import nl.meekijken.document.Refusal;

/** The papers of one delivery, taken from the zip file in which the row stands. */
final class Papers implements PaperTaker {

	private final Supplier<Reception> reception;

	private final List<FedBytes> kept = new ArrayList<>();

	/** Of the zip file that is open. */
	private final Map<ZipItem, FedBytes> known = new HashMap<>();

	private final Map<ZipItem, FaultReason> wrong = new HashMap<>();

	private final Map<String, Load> loads = new HashMap<>();

	private @Nullable Parcel parcel;

	private @Nullable ZipItem file;

	Papers(Supplier<Reception> reception) {
		this.reception = reception;
	}

	/** The rows that come now stand in this file. */
	void open(Parcel from, ZipItem item) {
		this.parcel = from;
		this.file = item;
	}

	/** The rows that come now stand in no zip file. */
	void close() {
		this.known.clear();
		this.wrong.clear();
		this.parcel = null;
		this.file = null;
	}

	boolean isOpen() {
		return this.parcel != null;
	}

	@Override
	public FileRow take(FileRow row, Cells cells) throws IOException {
		var from = this.parcel;
		var in = this.file;
		var path = row.get(DocumentCells.FILE);
		if (from == null || in == null || !ZipItem.isPath(path)) {
			return row;
		}
		var item = from.paper(in, path);
		if (item.isEmpty()) {
			cells.say(DocumentCells.FILE, FaultReason.MISSING_FILE);
			return row;
		}
		look(from, item.get());
		var wrong = this.wrong.get(item.get());
		if (wrong != null) {
			cells.say(DocumentCells.FILE, wrong);
		}
		var bytes = this.known.get(item.get());
		return (bytes != null) ? counted(row, cells, bytes) : row;
	}

	/** Once, however many rows name it. */
	private void look(Parcel from, ZipItem item) throws IOException {
		if (this.known.containsKey(item) || this.wrong.containsKey(item)) {
			return;
		}
		try (var bytes = from.open(item)) {
			switch (this.reception.get().keep(bytes)) {
				case FedPapers.Kept(var brought) -> {
					this.kept.add(brought);
					this.known.put(item, brought);
				}
				case FedPapers.Refused(var why) -> this.wrong.put(item, reason(why));
			}
		}
		catch (Unreadable ex) {
			this.wrong.put(item, ex.reason());
		}
	}

	/** Those that were kept and are not awaited yet. */
	List<FedBytes> settle() {
		var settled = List.copyOf(this.kept);
		this.kept.clear();
		return settled;
	}

	static FaultReason reason(Refusal why) {
		return switch (why) {
			case EMPTY -> FaultReason.EMPTY_FILE;
			case KIND_NOT_ALLOWED -> FaultReason.NOT_A_PAPER;
			case TOO_LARGE, VIDEO_TOO_LARGE -> FaultReason.PAPER_TOO_LARGE;
			case DOSSIER_FULL -> FaultReason.DOSSIER_FULL;
			case DOSSIER_CLOSED -> FaultReason.UNKNOWN_DOSSIER;
			case ENOUGH_FOR_TODAY, NO_ROOM, BROKEN_OFF -> FaultReason.NO_ROOM;
		};
	}

	private FileRow counted(FileRow row, Cells cells, FedBytes brought) {
		var limits = this.reception.get().limits();
		var load = this.loads.merge(row.get(FileRow.DOSSIER), new Load(1, brought.size()), Load::with);
		if (load.papers() > limits.dossierPapers() || load.bytes() > limits.dossier().bytes()) {
			cells.say(DocumentCells.FILE, FaultReason.DOSSIER_FULL);
		}
		return row.with(brought);
	}

	/** What the delivery has for one dossier. */
	private record Load(int papers, long bytes) {

		Load with(Load other) {
			return new Load(this.papers + other.papers, this.bytes + other.bytes);
		}

	}

}
