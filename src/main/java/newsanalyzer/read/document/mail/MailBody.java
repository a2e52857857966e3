package newsanalyzer.read.document.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsanalyzer.read.RefusedException;
import newsanalyzer.read.TextDecoder;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.jspecify.annotations.Nullable;

/**
 * The text that a mail or one of its parts holds.
 *
 * @param paragraphs in text order; empty if there is no text
 * @param encoding IANA name of the first text's encoding; null if there is no text
 * @param warnings what had to be mended, a sentence each
 */
record MailBody(List<String> paragraphs, @Nullable String encoding, List<String> warnings) {

  private static final MailBody EMPTY = new MailBody(List.of(), null, List.of());

  /** Parts in parts and mails in mails: deeper than any program makes them. */
  private static final int DEEPEST = 20;

  /**
   * Where the same text comes plain and as a web page, the plain one is taken unless it is so much
   * shorter, as one that only says that the mail needs a newer program.
   */
  private static final double STUB = 0.3;

  MailBody {
    paragraphs = List.copyOf(paragraphs);
    warnings = List.copyOf(warnings);
  }

  static MailBody of(Message mail) throws IOException, RefusedException {
    MailBody own = of(mail, 0, false);
    return own.paragraphs.isEmpty() ? of(mail, 0, true) : own;
  }

  /** Takes mails within the mail only if they are asked for. */
  private static MailBody of(Entity part, int depth, boolean withMails)
      throws IOException, RefusedException {
    Body body = part.getBody();
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    boolean isAttached = depth > 0 && "attachment".equalsIgnoreCase(part.getDispositionType());
    if (body == null || depth > DEEPEST) {
      return EMPTY;
    }
    if (body instanceof Message mail) {
      return withMails ? of(mail, depth + 1, true) : EMPTY;
    }
    if (isAttached) {
      return EMPTY;
    }
    if (body instanceof Multipart parts) {
      List<MailBody> bodies = new ArrayList<>();
      for (Entity each : parts.getBodyParts()) {
        bodies.add(of(each, depth + 1, withMails));
      }
      return switch (type) {
        case "multipart/alternative" -> best(bodies, parts.getBodyParts());
        case "multipart/related" -> bodies.isEmpty() ? EMPTY : bodies.get(0);
        default -> all(bodies);
      };
    }
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    return isText && body instanceof SingleBody text ? read(part, text, type) : EMPTY;
  }

  private static MailBody best(List<MailBody> bodies, List<Entity> parts) {
    MailBody plain = EMPTY;
    MailBody rich = EMPTY;
    for (int i = 0; i < bodies.size(); i++) {
      if (parts.get(i).getMimeType().equalsIgnoreCase("text/plain")) {
        plain = bodies.get(i).length() > plain.length() ? bodies.get(i) : plain;
      } else {
        rich = bodies.get(i).length() > rich.length() ? bodies.get(i) : rich;
      }
    }
    return plain.length() < STUB * rich.length() ? rich : plain;
  }

  private static MailBody all(List<MailBody> bodies) {
    List<String> paragraphs = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    String encoding = null;
    for (MailBody body : bodies) {
      paragraphs.addAll(body.paragraphs);
      warnings.addAll(body.warnings);
      encoding = encoding == null ? body.encoding : encoding;
    }
    return new MailBody(paragraphs, encoding, warnings);
  }

  private static MailBody read(Entity part, SingleBody body, String type)
      throws IOException, RefusedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    TextDecoder decoder = new TextDecoder(declared(part));
    TextDecoder.Decoded decoded = decoder.decodeMarkup(bytes.toByteArray());
    List<String> paragraphs =
        type.equals("text/html")
            ? HtmlBody.paragraphs(decoded.text())
            : PlainBody.paragraphs(
                decoded.text(),
                "flowed".equalsIgnoreCase(parameter(part, "format")),
                "yes".equalsIgnoreCase(parameter(part, "delsp")));
    return new MailBody(paragraphs, decoded.encoding(), decoded.warnings());
  }

  /** The declared encoding; null if there is none, or a part of all others, or one unknown. */
  private static @Nullable Charset declared(Entity part) {
    String name = parameter(part, "charset");
    if (name == null || name.equalsIgnoreCase("us-ascii")) {
      return null;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String parameter(Entity part, String name) {
    return part.getHeader() != null
            && part.getHeader().getField("Content-Type") instanceof ContentTypeField type
        ? type.getParameter(name)
        : null;
  }

  private int length() {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
