-- Escapes text of a capture for a window or a terminal. The rules are those of convert/syscap/src/escape.rs, and the tests
-- compare both: control characters (C0, DEL, C1), bidirectional controls, line and paragraph separators, and bytes that
-- are not part of a UTF-8 character are escaped as in strace.

local printable, quotable, quotable_bytes
do
    local find, gsub, sub, byte, format, concat = string.find, string.gsub, string.sub, string.byte, string.format, table.concat
    local NAMES = { ["\t"] = "\\t", ["\n"] = "\\n", ["\v"] = "\\v", ["\f"] = "\\f", ["\r"] = "\\r" }

    -- Escapes a character. `digit` is an octal digit after it, which must not become part of the number.
    local function escape(character, digit)
        local name = NAMES[character]
        if name then return name .. digit end
        return format(digit == "" and "\\%o" or "\\%03o", byte(character)) .. digit
    end

    -- Returns the length of the UTF-8 character at `at`; nil if there is none or it must be escaped. `run` contains only
    -- bytes above 127.
    local function width(run, at)
        local a, b, c, d = byte(run, at, at + 3)
        if not b or b > 0xBF then return nil end
        if a >= 0xC2 and a <= 0xDF then
            local hidden = a == 0xC2 and b < 0xA0 or a == 0xD8 and b == 0x9C
            return not hidden and 2 or nil
        end
        if not c or c > 0xBF then return nil end
        if a >= 0xE0 and a <= 0xEF then
            if a == 0xE0 and b < 0xA0 or a == 0xED and b > 0x9F then return nil end
            local hidden = a == 0xE2 and (b == 0x80 and (c == 0x8E or c == 0x8F or c >= 0xA8 and c <= 0xAE)
                or b == 0x81 and c >= 0xA6 and c <= 0xA9)
            return not hidden and 3 or nil
        end
        if not d or d > 0xBF or a < 0xF0 or a > 0xF4 then return nil end
        if a == 0xF0 and b < 0x90 or a == 0xF4 and b > 0x8F then return nil end
        return 4
    end

    local function escape_run(run)
        local parts, at, last = {}, 1, #run
        while at <= last do
            local length = width(run, at)
            parts[#parts + 1] = length and sub(run, at, at + length - 1) or format("\\%o", byte(run, at))
            at = at + (length or 1)
        end
        return concat(parts)
    end

    -- Returns the text with invisible characters escaped.
    function printable(text)
        if not find(text, "[^\32-\126]") then return text end
        text = gsub(text, "([%z\1-\31\127])([0-7]?)", escape)
        return (gsub(text, "[\128-\255]+", escape_run))
    end

    -- Returns the text for use in quotes: quotes and backslashes are escaped too.
    function quotable(text)
        if not find(text, "[^ !#-Z%[%]^-~]") then return text end -- a bare `]` would end the set
        return printable((gsub(text, '["\\]', "\\%0")))
    end

    -- Returns data for use in quotes: every byte above 126 is escaped.
    function quotable_bytes(data)
        data = gsub(data, '["\\]', "\\%0")
        return (gsub(data, "([%z\1-\31\127-\255])([0-7]?)", escape))
    end
end
