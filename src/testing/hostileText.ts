import fc from 'fast-check'

/** Text that is written to break out of HTML, XML, JSON, Markdown, TeX, a line or the direction of writing. */
const payloads = [
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
  '」と述べた。「',
  '「本人の言葉」',
  '\u202E反転',
  '\u2067閉じない',
  '\u2069閉じすぎ',
  'עברית',
  'शब्द👩‍👩‍👧 葛󠄀 𠮷',
  'a\u2028b\u2029c',
  '=HYPERLINK("x")',
]

/** Any text that an article can hold: hostile pieces, alone or mixed with others. */
export const hostileText = fc.oneof(
  fc.constantFrom(...payloads),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...payloads),
        fc.constantFrom(...'<>&"\'\\{}[]()*_`#+-.!|~^%$@=:/「」『』、。 あa1'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((pieces) => pieces.join(''))
    .filter((text) => text.trim() !== ''),
)
