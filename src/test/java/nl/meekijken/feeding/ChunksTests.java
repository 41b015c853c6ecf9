package nl.meekijken.feeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.meekijken.office.OfficeId;

import static org.assertj.core.api.Assertions.assertThat;

/** A chunk is of one office and one kind, and none is large. */
class ChunksTests {

	private final List<Chunk> full = new ArrayList<>();

	private final Chunks chunks = new Chunks(this.full::add);

	@Test
	void eachOfficeHasItsOwn() {
		for (var row = 0; row < 1_200; row++) {
			this.chunks.add(FileKind.DOSSIERS, new OfficeId(1 + row % 2), row(row));
		}
		assertThat(this.full).hasSize(2);
		this.chunks.letAll(FileKind.DOSSIERS);
		assertThat(this.full).extracting(chunk -> chunk.rows().size()).containsExactly(500, 500, 100, 100);
		assertThat(this.full).allSatisfy(
				chunk -> assertThat(chunk.rows()).allMatch(row -> 1 + row.line() % 2 == chunk.office().value()));
		assertThat(this.full).extracting(Chunk::id).containsExactly(0, 1, 2, 3);
		assertThat(this.chunks.rows()).isEqualTo(1_200);
	}

	@Test
	void whereThereAreManyOfficesTheFullestGoesFirst() {
		for (var row = 0; row < 19_999; row++) {
			this.chunks.add(FileKind.DOSSIERS, new OfficeId((row < 300) ? 1 : row), row(row));
		}
		assertThat(this.full).isEmpty();
		this.chunks.add(FileKind.DOSSIERS, new OfficeId(2), row(20_000));
		assertThat(this.full).singleElement()
			.satisfies(chunk -> assertThat(chunk.rows()).hasSize(300))
			.satisfies(chunk -> assertThat(chunk.office()).isEqualTo(new OfficeId(1)));
	}

	@Test
	void afterAFileNothingWaits() {
		this.chunks.add(FileKind.DOSSIERS, new OfficeId(1), row(1));
		this.chunks.letAll(FileKind.DOSSIERS);
		this.chunks.add(FileKind.ACTIVITIES, new OfficeId(1), row(2));
		this.chunks.letAll(FileKind.ACTIVITIES);
		this.chunks.letAll(FileKind.ACTIVITIES);
		assertThat(this.full).extracting(Chunk::kind).containsExactly(FileKind.DOSSIERS, FileKind.ACTIVITIES);
	}

	@Test
	void largeRowsWaitInSmallNumbers() {
		for (var row = 0; row < 6; row++) {
			this.chunks.add(FileKind.DOSSIERS, new OfficeId(1), large(row));
		}
		assertThat(this.full).singleElement().satisfies(chunk -> assertThat(chunk.rows()).hasSize(5));
	}

	@Test
	void ofManyOfficesTheOneThatHoldsMostGoesFirst() {
		this.chunks.add(FileKind.DOSSIERS, new OfficeId(1), large(1));
		this.chunks.add(FileKind.DOSSIERS, new OfficeId(1), large(2));
		for (var row = 3; row < 5; row++) {
			this.chunks.add(FileKind.DOSSIERS, new OfficeId(row), large(row));
		}
		assertThat(this.full).isEmpty();
		this.chunks.add(FileKind.DOSSIERS, new OfficeId(5), large(5));
		assertThat(this.full).singleElement()
			.satisfies(chunk -> assertThat(chunk.office()).isEqualTo(new OfficeId(1)))
			.satisfies(chunk -> assertThat(chunk.rows()).hasSize(2));
		this.chunks.add(FileKind.DOSSIERS, new OfficeId(6), large(6));
		assertThat(this.full).as("what went no longer counts").hasSize(1);
	}

	@Test
	void aHeapIsFullByRowsOrBySizeAndEmptyAgain() {
		var heap = new Heap();
		for (var row = 0; row < 4; row++) {
			heap.add(large(row));
		}
		assertThat(heap.isFull()).isFalse();
		heap.add(large(4));
		assertThat(heap.isFull()).isTrue();
		heap.clear();
		assertThat(heap.isFull() || !heap.isEmpty()).isFalse();
		for (var row = 0; row < 499; row++) {
			heap.add(row(row));
		}
		assertThat(heap.isFull()).isFalse();
		heap.add(row(499));
		assertThat(heap.isFull()).isTrue();
	}

	private static FileRow row(long line) {
		return new FileRow(line, 0, Map.of());
	}

	/** Of a million characters. */
	private static FileRow large(long line) {
		return new FileRow(line, 0, Map.of("toedracht", "x".repeat(999_990), "plaats", "x".repeat(10)));
	}

}
