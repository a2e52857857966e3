package newsanalyzer.write.csv;

import static java.util.stream.Collectors.joining;

import newsanalyzer.model.DateExpression;
import newsanalyzer.model.Quote;
import newsanalyzer.model.Relation;
import newsanalyzer.model.Span;
import org.jspecify.annotations.Nullable;

/** The tables of what an article says: quotations, times, relations. */
final class StatementRows {

  private StatementRows() {}

  static Rows<Quote> quotes() {
    return new Rows<>(analysis -> analysis.quotes().stream())
        .with("id", (quote, cells) -> quote.id())
        .with("type", (quote, cells) -> Cells.word(quote.type()))
        .with("text", (q, cells) -> q.parts().stream().map(cells::words).collect(joining(" … ")))
        .with("begin", (quote, cells) -> cells.begin(quote.parts().get(0)))
        .with("end", (quote, cells) -> cells.end(quote.parts().get(quote.parts().size() - 1)))
        .with("speakerId", (quote, cells) -> quote.speakerId())
        .with("speakerName", (quote, cells) -> cells.name(quote.speakerId()))
        .with("speakerText", (quote, cells) -> words(quote.speaker(), cells))
        .with("speakerBegin", (q, cells) -> q.speaker() == null ? null : cells.begin(q.speaker()))
        .with("speakerEnd", (q, cells) -> q.speaker() == null ? null : cells.end(q.speaker()))
        .with("cue", (quote, cells) -> words(quote.cue(), cells))
        .with("confidence", (quote, cells) -> Cells.probability(quote.confidence()));
  }

  private static @Nullable String words(@Nullable Span span, Cells cells) {
    return span == null ? null : cells.words(span);
  }

  static Rows<DateExpression> dates() {
    return new Rows<>(analysis -> analysis.dates().stream())
        .with("id", (date, cells) -> date.id())
        .with("type", (date, cells) -> Cells.word(date.type()))
        .with("text", (date, cells) -> cells.words(date.span()))
        .with("value", (date, cells) -> date.value())
        .with("beginValue", (date, cells) -> date.beginValue())
        .with("endValue", (date, cells) -> date.endValue())
        .with("modifier", (date, cells) -> date.modifier())
        .with("anchor", (d, cells) -> d.anchor() == null ? null : Cells.word(d.anchor()))
        .with("begin", (date, cells) -> cells.begin(date.span()))
        .with("end", (date, cells) -> cells.end(date.span()))
        .with("sentence", (date, cells) -> Integer.toString(date.sentence()))
        .with("confidence", (date, cells) -> Cells.probability(date.confidence()));
  }

  static Rows<Relation> relations() {
    return new Rows<>(analysis -> analysis.relations().stream())
        .with("subjectId", (relation, cells) -> relation.subjectId())
        .with("subjectName", (relation, cells) -> cells.name(relation.subjectId()))
        .with("predicate", (relation, cells) -> Cells.word(relation.predicate()))
        .with("objectId", (relation, cells) -> relation.objectId())
        .with("objectName", (relation, cells) -> cells.name(relation.objectId()))
        .with("status", (relation, cells) -> Cells.word(relation.status()))
        .with("text", (relation, cells) -> cells.words(relation.span()))
        .with("begin", (relation, cells) -> cells.begin(relation.span()))
        .with("end", (relation, cells) -> cells.end(relation.span()))
        .with("sentence", (relation, cells) -> Integer.toString(relation.sentence()))
        .with("confidence", (relation, cells) -> Cells.probability(relation.confidence()));
  }
}
