/// Milepost: a desktop career-roadmap tracker.
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // OpenPDF has no descriptor; the build gives it one
module dev.milepost {
    requires static org.jspecify;
    requires atlantafx.base;
    requires com.github.librepdf.openpdf;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires org.apache.commons.numbers.gamma;
    requires org.snakeyaml.engine;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    opens dev.milepost.cli to
            info.picocli;
}
