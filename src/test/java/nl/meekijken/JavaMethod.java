package nl.meekijken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * A method as it stands in its file.
 *
 * @param lines from its signature to its closing brace; annotations are not counted
 * @param annotations the simple names of its annotations
 */
record JavaMethod(Path file, String name, int lines, List<String> annotations) {

	private static final List<JavaMethod> ALL = read(House.javaFiles());

	/** Every method of the house and of its tests. */
	static List<JavaMethod> all() {
		return ALL;
	}

	boolean isTest() {
		return this.annotations.stream().anyMatch(List.of("Test", "ParameterizedTest", "RepeatedTest")::contains);
	}

	@Override
	public String toString() {
		return House.nameOf(this.file) + "#" + this.name + " (" + this.lines + ")";
	}

	private static List<JavaMethod> read(List<Path> files) {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var manager = compiler.getStandardFileManager(null, null, null)) {
			var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			var found = new ArrayList<JavaMethod>();
			var positions = Trees.instance(task).getSourcePositions();
			for (var unit : task.parse()) {
				unit.accept(new Reader(unit, positions), found);
			}
			return List.copyOf(found);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Walks through one file and gathers its methods. */
	private static final class Reader extends TreeScanner<Void, List<JavaMethod>> {

		private final CompilationUnitTree unit;

		private final SourcePositions positions;

		Reader(CompilationUnitTree unit, SourcePositions positions) {
			this.unit = unit;
			this.positions = positions;
		}

		@Override
		public Void visitMethod(MethodTree method, List<JavaMethod> found) {
			var annotations = method.getModifiers().getAnnotations();
			var begin = annotations.isEmpty() ? this.positions.getStartPosition(this.unit, method)
					: this.positions.getEndPosition(this.unit, annotations.getLast()) + 1;
			var lines = lineOf(this.positions.getEndPosition(this.unit, method)) - lineOf(begin)
					+ (annotations.isEmpty() ? 1 : 0);
			found.add(new JavaMethod(Path.of(this.unit.getSourceFile().toUri()), method.getName().toString(),
					Math.toIntExact(lines), annotations.stream().map(Reader::nameOf).toList()));
			return super.visitMethod(method, found);
		}

		private long lineOf(long position) {
			return this.unit.getLineMap().getLineNumber(position);
		}

		private static String nameOf(AnnotationTree annotation) {
			return annotation.getAnnotationType().toString().replaceAll(".*\\.", "");
		}

	}

}
