package rollcall;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// What the compiler and ArchUnit cannot see, read from the sources with the JDK's own parser.
final class SourceRules extends TreePathScanner<Void, Void> {
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_HANDLER = 30;

    private final Trees trees;
    private final CompilationUnitTree file;
    private final List<String> offences = new ArrayList<>();
    private final Set<String> constants = new HashSet<>();

    private SourceRules(Trees trees, CompilationUnitTree file) {
        this.trees = trees;
        this.file = file;
    }

    /// Every offence in `sources`, as `file:line what is wrong`.
    static List<String> offences(List<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, sources);
        Trees trees = Trees.instance(task);
        List<String> offences = new ArrayList<>();
        for (CompilationUnitTree file : task.parse()) {
            offences.addAll(new SourceRules(trees, file).check());
        }
        return List.copyOf(offences);
    }

    private List<String> check() throws IOException {
        String text = file.getSourceFile().getCharContent(true).toString();
        reportIf(text.lines().count() > LONGEST_FILE, file, "the file is too long");
        reportIf(text.lines().anyMatch(line -> line.strip().startsWith("/**")), file, "documentation begins with ///");
        scan(file, null);
        return offences;
    }

    @Override
    public Void visitImport(ImportTree node, Void unused) {
        reportIf(node.getQualifiedIdentifier().toString().endsWith(".*"), node, "an import names one type");
        return super.visitImport(node, null);
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
        node.getMembers()
                .stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(SourceRules::holdsTextOrNumber)
                .forEach(field -> constants.add(field.getName().toString()));
        if (getCurrentPath().getParentPath().getLeaf() == file) {
            checkTopLevel(node);
        }
        return super.visitClass(node, null);
    }

    private void checkTopLevel(ClassTree node) {
        boolean published = node.getModifiers().getFlags().contains(Modifier.PUBLIC);
        reportIf(published && trees.getDocComment(getCurrentPath()) == null, node, "a public type is documented");
        boolean handler = node.getSimpleName().toString().endsWith("Handler");
        reportIf(handler && lines(node) - 2 > LONGEST_HANDLER, node, "the handler is too long");
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
        reportIf(lines(node) > LONGEST_METHOD, node, "the method is too long");
        return super.visitMethod(node, null);
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
        boolean ofLambda = getCurrentPath().getParentPath().getLeaf() instanceof LambdaExpressionTree;
        reportIf(node.getType() == null && !ofLambda, node, "a variable has a type, not var");
        return super.visitVariable(node, null);
    }

    @Override
    public Void visitSwitch(SwitchTree node, Void unused) {
        checkDefault(node, node.getCases());
        return super.visitSwitch(node, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree node, Void unused) {
        checkDefault(node, node.getCases());
        return super.visitSwitchExpression(node, null);
    }

    /// Text and numbers never end: only there, where a case is a literal or a constant of the file, a default is right.
    private void checkDefault(Tree node, List<? extends CaseTree> cases) {
        List<CaseLabelTree> labels = cases.stream().<CaseLabelTree>flatMap(one -> one.getLabels().stream()).toList();
        boolean rest = labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        reportIf(rest && labels.stream().noneMatch(this::isTextOrNumber), node, "a switch names every case");
    }

    private boolean isTextOrNumber(CaseLabelTree label) {
        if (!(label instanceof ConstantCaseLabelTree constant)) {
            return false;
        }
        Tree value = constant.getConstantExpression();
        return constants.contains(value.toString())
                || (value instanceof LiteralTree && value.getKind() != Tree.Kind.NULL_LITERAL);
    }

    private static boolean holdsTextOrNumber(VariableTree field) {
        return field.getType() instanceof PrimitiveTypeTree || field.getType().toString().equals("String");
    }

    private void reportIf(boolean wrong, Tree node, String what) {
        if (wrong) {
            offences.add(
                    file.getSourceFile().getName() + ":" + line(positions().getStartPosition(file, node)) + " " + what);
        }
    }

    private long lines(Tree node) {
        long first = line(positions().getStartPosition(file, node));
        return line(positions().getEndPosition(file, node)) - first + 1;
    }

    private long line(long position) {
        return position < 0 ? 1 : file.getLineMap().getLineNumber(position);
    }

    private SourcePositions positions() {
        return trees.getSourcePositions();
    }
}
