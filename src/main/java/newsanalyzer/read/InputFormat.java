package newsanalyzer.read;

/** What an input may be, when it is unpacked. */
public enum InputFormat {
  /** Plain text: one article. */
  TEXT,
  /** A web page: one article and what stands around it. */
  HTML,
  /** A PDF file with text: one article, with what stands at the edges of its pages. */
  PDF,
  /** A text document of Microsoft Word, from 2007 on: one article. */
  DOCX,
  /** An OpenDocument text, as LibreOffice writes it: one article. */
  ODT,
  /** A mail: one article, in its body. */
  EML,
  /** JSON or JSON Lines: an article an object, as crawlers and agencies write them. */
  JSON,
  /** RSS, Atom, NewsML-G2 or NITF: an article an item. */
  XML,
  /** A web archive: an article a page. */
  WARC
}
