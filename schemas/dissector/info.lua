-- The Info column: the call as strace writes it.

local info_text, argument_value, argument_text, arguments_text
do
    local find, match, sub, gsub, format, concat = string.find, string.match, string.sub, string.gsub, string.format, table.concat
    local DATA_SHOWN = 32       -- bytes of data, as strace
    local LIST_SHOWN = 16       -- words of a command line
    local ARGUMENTS_SHOWN = 48  -- arguments of one event

    local FD_TYPES = {
        ["4"] = "IPv4", ["6"] = "IPv6", ["4t"] = "TCP", ["6t"] = "TCP6", ["4u"] = "UDP", ["6u"] = "UDP6", u = "unix",
        p = "pipe", e = "eventfd", s = "signalfd", l = "eventpoll", i = "inotify", t = "timerfd", n = "netlink",
        b = "bpf", u2 = "userfaultfd", r = "io_uring", m = "memfd", q = "pidfd", f = "file", d = "directory",
    }

    local ESCAPES = { ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t", ['"'] = '\\"', ["\\"] = "\\\\" }

    -- A character with the digit that may follow it, which must not be read as a part of the octal number.
    local SPECIAL, SPECIAL_OR_HIGH, HIGH = '([%c"\\])(%d?)', '([%c"\\\128-\255])(%d?)', "([\128-\255])(%d?)"
    local function escape(character, digit)
        local known = ESCAPES[character]
        if known then return known .. digit end
        return format(digit == "" and "\\%o" or "\\%03o", character:byte()) .. digit
    end

    -- Whether a text's bytes above 127 can be UTF-8.
    local function is_utf8(text)
        return not find(gsub(text, "[\194-\244][\128-\191]+", ""), "[\128-\255]")
    end

    local function quote(text)
        if find(text, '[%c"\\\128-\255]') then
            text = gsub(text, SPECIAL, escape)
            if not is_utf8(text) then text = gsub(text, HIGH, escape) end
        end
        return '"' .. text .. '"'
    end

    local function data(number)
        local length = event.raw_length[number]
        local text = gsub(param_raw(number, DATA_SHOWN), SPECIAL_OR_HIGH, escape)
        return length > DATA_SHOWN and '"' .. text .. '"...' or '"' .. text .. '"'
    end

    -- Texts of descriptors and flags come again and again.
    local function remembered(make)
        local memory, size = {}, 0
        return function(text)
            local known = memory[text]
            if not known then
                if size == 4096 then memory, size = {}, 0 end
                known = make(text)
                memory[text], size = known, size + 1
            end
            return known
        end
    end

    -- These take a parameter's text: plain value, NUL, meaning.

    local descriptor = remembered(function(text)
        local number, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not number then return text end
        local type, name = match(meaning, "^<(%w*)>(.*)$")
        if not type then return find(meaning, "^E%u") and number or meaning end -- -1 looks like an error; AT_FDCWD
        if name == "" then name = FD_TYPES[type] or type end
        return number .. "<" .. name .. ">"
    end)

    local names = remembered(function(text)
        local plain, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not plain then return text end
        return find(meaning, "^%u+_NONE$") and "0" or meaning
    end)

    local process = remembered(function(text)
        local number, name = match(text, "^([^%z]*)%z(.*)$")
        return number and number .. "<" .. name .. ">" or text
    end)

    local function plain(text)
        return match(text, "^[^%z]*")
    end

    -- sysdig prints what is recorded as an error or a result in decimal, all else in bare hexadecimal digits.
    local function hex(text, type)
        if type == "ERRNO" then
            local value = tonumber(text)
            return value and value > 9 and format("0x%x", value) or text
        end
        return find(text, "^%x+$") and (text == "0" and "0" or "0x" .. text:lower()) or text
    end

    -- A command line; the program's name stands apart from its arguments.
    local function words(number)
        local list = {}
        for exe = 1, number do
            local param = event.kind.params[exe]
            if param and param.name == "exe" then list[1] = quote(param_raw(exe) or "") end
        end
        for word in (param_raw(number) .. "\0"):gmatch("([^%z]*)%z") do
            if #list == LIST_SHOWN then
                list[#list + 1] = "..."
                break
            end
            list[#list + 1] = quote(sub(word, 1, 80))
        end
        if list[#list] == '""' then list[#list] = nil end
        return "[" .. concat(list, ", ") .. "]"
    end

    local function path(number, text)
        local raw = param_raw(number)
        if raw and raw ~= "" then return quote(raw) end
        if text == "<NA>" then return "NULL" end
        return quote(plain(text or ""))
    end

    local by_type = {
        FD = descriptor, FD32 = descriptor, PID = process, PID32 = process, SIGTYPE = names,
        FLAGS8 = names, FLAGS16 = names, FLAGS32 = names, ENUMFLAGS8 = names, ENUMFLAGS16 = names, ENUMFLAGS32 = names,
        MODE = plain, SOCKADDR = function(text) return text == "" and "NULL" or plain(text) end,
    }

    -- One argument as the Info column has it.
    local function shown(number, param)
        local text = param_text(number)
        local type = param and param.type
        if type == "BYTEBUF" then
            if not event.raw_offset[number] then return '""' end
            if param.name == "args" or param.name == "env" then return words(number) end
            return data(number)
        end
        if type == "CHARBUF" or type == "FSPATH" or type == "FSRELPATH" then return path(number, text) end
        if not text then return param_decimal(number) or event.raw_offset[number] and data(number) or "?" end
        if text == "<NA>" then return "NULL" end
        local make = by_type[type]
        if make then return make(text) end
        text = plain(text)
        return param and param.format == "HEX" and hex(text, type) or text
    end

    local function place(kind, name)
        for number = 0, kind.count - 1 do
            if kind.params[number].name == name then return number end
        end
    end

    -- The numbers of the parameters that are arguments, in strace's order.
    local function plan(kind)
        local list, by_name = {}, {}
        local from = kind.exit and kind.count > 0 and TABLES.results[kind.params[0].name] and 1 or 0
        kind.has_result = from == 1
        for number = from, kind.count - 1 do by_name[kind.params[number].name] = number end
        local order = TABLES.order[kind.name]
        if order then
            for name in order:gmatch("%S+") do
                if by_name[name] then list[#list + 1] = by_name[name] end
            end
            return list
        end
        for number = from, kind.count - 1 do
            local param = kind.params[number]
            if not TABLES.extra[param.name] then
                if param.name == "fd" and #list > 0 then
                    table.insert(list, 1, number)
                else
                    list[#list + 1] = number
                end
            end
        end
        return list
    end

    -- A result's text as strace has it: of a failure, -1 and the error's name.
    local function returned(text)
        local errno = text and match(text, "^%-%d+%((%u[%w_]*)%)$")
        return errno and "-1 " .. errno or text or "?"
    end

    local RAWRES = Fields.id_of["evt.rawres"]

    local function result(kind)
        local text = param_text(0)
        if not text then
            local value = event.raw_offset[0] and integer(param_raw(0), true) or field_number(RAWRES)
            return value and format("%.0f", value) or "?"
        end
        if sub(text, 1, 1) == "-" then
            local errno = match(text, "^%-%d+%z(%u[%w_]*)$")
            return errno and "-1 " .. errno or plain(text)
        end
        local param = kind.params[0]
        -- scap calls what fcntl returns a descriptor, whatever the command
        if kind.name == "fcntl" and not find(param_text(2) or "", "F_DUPFD", 1, true) then return plain(text) end
        local make = by_type[param.type]
        if make then return make(text) end
        return param.format == "HEX" and hex(plain(text), param.type) or plain(text)
    end

    local function named(number)
        if not event.text_offset[number] and not param_decimal(number) then
            return param_name(number) .. "=" .. (event.raw_offset[number] and data(number) or "")
        end
        return param_name(number) .. "=" .. gsub(argument_text(number), "(%c)(%d?)", escape)
    end

    local function call(kind, name)
        local order = kind.order
        if not order then
            order = plan(kind)
            kind.order = order
            if name:find("^open") then kind.mode = place(kind, "mode") end -- has no meaning unless a file is made
        end
        local list, size, known = {}, 0, event.params - event.surplus
        for position = 1, #order do
            local number = order[position]
            if number < known and (event.text_offset[number] or event.raw_offset[number])
                and not (kind.mode == number and param_text(number) == "0") then
                size = size + 1
                list[size] = shown(number, kind.params[number])
            end
        end
        -- what the table does not know; of a generic event, whose arguments carry their names, the first is the result
        local generic, outcome = kind.name == "syscall", nil
        for number = kind.count, event.last do
            if size == ARGUMENTS_SHOWN then break end
            if event.text_offset[number] or event.raw_offset[number] then
                if not generic then
                    size = size + 1
                    list[size] = named(number)
                elseif param_name(number) == "res" then
                    outcome = returned(param_text(number))
                else
                    size = size + 1
                    list[size] = param_text(number) or data(number)
                end
            end
        end
        local arguments = concat(list, ", ")
        if generic and size == 0 and not outcome then arguments = "..." end

        local marks = event.marks
        if marks % 2 == 1 then
            if marks % 4 >= 2 then return name .. "(" .. arguments .. " <unfinished ...>" end
            return name .. "(" .. arguments .. " ..."
        end
        local text
        if marks % 8 >= 4 then
            text = "<... " .. name .. " resumed>" .. arguments .. ")"
        else
            text = name .. "(" .. arguments .. ")"
        end
        if outcome then return text .. " = " .. outcome end
        if kind.has_result and event.params > 0 then return text .. " = " .. result(kind) end
        return text
    end

    function info_text()
        local kind, name = event.kind, event_name()
        if kind.call and kind.exit == (event.marks % 2 == 0) then return call(kind, name) end
        local list = { name }
        for number = 0, math.min(event.last, ARGUMENTS_SHOWN) do
            if event.text_offset[number] or event.raw_offset[number] then list[#list + 1] = named(number) end
        end
        return concat(list, " ")
    end

    local function made_here(number)
        local decimal = param_decimal(number)
        if decimal then return decimal end
        local raw = param_raw(number)
        return raw and (gsub(raw, "[^\32-\126]", "."))
    end

    -- Parameter `number` as sysdig's `evt.args` has it: the plain value and its meaning in brackets; or nil.
    function argument_text(number)
        local text = param_text(number)
        if not text then return made_here(number) end
        local value, meaning = match(text, "^([^%z]*)%z(.*)$")
        return value and value .. "(" .. meaning .. ")" or text
    end

    -- Parameter `number` as sysdig's `evt.arg` has it: its meaning, or else the plain value; or nil.
    function argument_value(number)
        local text = param_text(number)
        if not text then return made_here(number) end
        return match(text, "%z(.*)$") or text
    end

    -- All parameters as `evt.args` has them. A generic event's are only numbers of the call.
    function arguments_text()
        if event.kind.name == "syscall" and not event.name_offset[0] then return "" end
        local list = {}
        for number = 0, event.last do
            local text = argument_text(number)
            if text then list[#list + 1] = param_name(number) .. "=" .. text end
        end
        return concat(list, " ")
    end
end
