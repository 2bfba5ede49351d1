import fc from 'fast-check'

/**
 * Text that is written to break out of HTML, XML, JSON, CSV, iCalendar, Markdown, TeX, a line or the direction of
 * writing.
 */
export const hostileTexts = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '"><svg onload=window.pwned=1>',
  `' onmouseover='window.pwned=1`,
  '</script><!--<script>',
  '</title><base href=//evil.example>',
  '</textarea><style>*{display:none}</style>',
  '<meta http-equiv=refresh content=0;url=//evil.example>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<math><mglyph><style><!--</style><img title="--><img src onerror=1>">',
  '&lt;b&gt;&amp;amp;&#60;',
  ']]><x/>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '${1+1}{{2+2}}<%= 3 %>',
  '[読む](javascript:window.pwned=1)',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  '"a","b";c,d\\n\\,',
  '\\r\\nBEGIN:VEVENT',
  '\u2028\u2029',
  '\u202eabc\u2066',
  'か\u3099ｶﾞ葛\u{e0100}𠮷',
  '👨‍👩‍👧‍👦🇯🇵',
  `a${'\u0301'.repeat(80)}`,
  '\ufeff\ue000',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</blockquote></p><h1>x</h1>',
  '</textarea></title><!-- -->',
  '&lt;b&gt; &amp;amp; &#60;',
  '${1}{{2}}',
  '[読む](javascript:alert(1)) ![x](y)',
  '# 見出し',
  '- 項目',
  '1. 項目',
  '> 引用',
  '~~消す~~ **太い** _斜め_ `code`',
  'https://evil.example www.evil.example a@evil.example <https://evil.example>',
  '|a|b|',
  '\\input{/etc/passwd} \\\\ {{{ }}} }',
  '100% & $x^2$ ~_#',
  '@misc{x, title = {y}}',
  '\u202E反転',
  '\u2067閉じない',
  '\u2069閉じすぎ',
  'עברית',
  'शब्द👩‍👩‍👧 葛󠄀 𠮷',
  'a\u2028b\u2029c',
  '=HYPERLINK("x")',
] as const

/** Own words that look like somebody's speech: an article may hold them, and is warned of them. */
const falseSpeech = ['」と述べた。「', '「本人の言葉」'] as const

/** Any text that an article can hold: hostile pieces, alone or mixed with others. */
export const hostileText = fc.oneof(
  fc.constantFrom(...hostileTexts, ...falseSpeech),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...hostileTexts, ...falseSpeech),
        fc.constantFrom(...'<>&"\'\\{}[]()*_`#+-.!|~^%$@=:/「」『』、。 あa1'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((pieces) => pieces.join(''))
    .filter((text) => text.trim() !== ''),
)
