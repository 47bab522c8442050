-- The Info column: the call as strace writes it.

local info_text, argument_value, argument_text, arguments_text, quoted_argument
do
    local find, match, sub, gsub, format, concat = string.find, string.match, string.sub, string.gsub, string.format, table.concat
    local DATA_SHOWN = 32       -- bytes of data, as strace
    local LIST_SHOWN = 16       -- words of a command line
    local ARGUMENTS_SHOWN = 48  -- arguments of one event
    local EXACT = 2 ^ 53        -- below this a number is exact, and can be formatted as an integer

    local FD_TYPES = {
        ["4"] = "IPv4", ["6"] = "IPv6", ["4t"] = "TCP", ["6t"] = "TCP6", ["4u"] = "UDP", ["6u"] = "UDP6", u = "unix",
        p = "pipe", e = "eventfd", s = "signalfd", l = "eventpoll", i = "inotify", t = "timerfd", n = "netlink",
        b = "bpf", u2 = "userfaultfd", r = "io_uring", m = "memfd", q = "pidfd", f = "file", d = "directory",
    }

    local function quote(text)
        return '"' .. quotable(text) .. '"'
    end

    local function data(number)
        local text = quotable_bytes(param_raw(number, DATA_SHOWN))
        return event.raw_length[number] > DATA_SHOWN and '"' .. text .. '"...' or '"' .. text .. '"'
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

    -- The kernel's addresses of the two ends stand before the path of a unix socket.
    local function without_addresses(name)
        return (gsub(name, "^%x+%->%x+ ?", ""))
    end

    -- These take a parameter's text: plain value, NUL, meaning.

    local descriptor = remembered(function(text)
        local number, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not number then return text end
        local type, name = match(meaning, "^<(%w*)>(.*)$")
        if not type then return find(meaning, "^E%u") and number or meaning end -- -1 looks like an error; AT_FDCWD
        if type == "u" then name = without_addresses(name) end
        if name == "" then name = FD_TYPES[type] or type end
        return number .. "<" .. quotable(name) .. ">"
    end)

    -- strace's order: the way of access first. What a capture says of the file that was opened is no flag of the call.
    local function open_flags(text)
        local access, list = "", {}
        for flag in text:gmatch("[^|]+") do
            if flag == "O_RDONLY" or flag == "O_WRONLY" or flag == "O_RDWR" then
                access = flag
            elseif not find(flag, "^O_F_") then
                list[#list + 1] = flag
            end
        end
        if access ~= "" then table.insert(list, 1, access) end
        return concat(list, "|")
    end

    -- The operation, which is 0 for FUTEX_WAIT, with its mark, then the flags.
    local function futex_operation(text)
        local operation, private, flags = "FUTEX_WAIT", "", ""
        for flag in text:gmatch("[^|]+") do
            if flag == "FUTEX_PRIVATE_FLAG" then
                private = "_PRIVATE"
            elseif flag == "FUTEX_CLOCK_REALTIME" then
                flags = "|" .. flag
            else
                operation = flag
            end
        end
        return operation .. private .. flags
    end

    local names = remembered(function(text)
        local plain, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not plain then return text end
        if find(meaning, "^O_") then return open_flags(meaning) end
        if find(meaning, "^FUTEX_") then return futex_operation(meaning) end
        if meaning == "AF_LOCAL|AF_UNIX" then return "AF_UNIX" end
        return find(meaning, "^%u+_NONE$") and "0" or meaning
    end)

    -- A number with the names that a table has for it; nil where it has none for some bit.
    local function symbols(row, value)
        local list, rest = {}, value
        local held = value % (row.mask + 1) -- a mask is of the lowest bits
        for at = 1, #row do
            local name, bits = row[at][1], row[at][2]
            if bits <= row.mask then
                if held == bits then
                    list[#list + 1], rest = name, rest - held
                end
            elseif rest % (2 * bits) >= bits then
                list[#list + 1], rest = name, rest - bits
            end
        end
        return rest == 0 and #list > 0 and concat(list, "|") or nil
    end

    local function octal(text)
        local value = tonumber(text, 16)
        return value and value < EXACT and format("0%03o", value) or text
    end

    local process = remembered(function(text)
        local number, name = match(text, "^([^%z]*)%z(.*)$")
        return number and number .. "<" .. quotable(name) .. ">" or text
    end)

    local function plain(text)
        return match(text, "^[^%z]*")
    end

    -- sysdig prints what is recorded as an error or a result in decimal, all else in bare hexadecimal digits.
    local function hex(text, type)
        if type == "ERRNO" then
            local value = tonumber(text)
            return value and value > 9 and value < EXACT and format("0x%x", value) or text
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
        for word in ((param_raw(number) or "") .. "\0"):gmatch("([^%z]*)%z") do
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
        SOCKTUPLE = function(text)
            local ends = without_addresses(plain(text))
            return ends == "" and "NULL" or ends
        end,
    }

    -- A number that has names which a capture does not know; nil: it has none.
    local function symbol(number, param)
        local row = TABLES.symbols[event.kind.name .. "." .. param.name]
        local value = row and integer(param_raw(number) or "")
        return value and symbols(row, value)
    end

    -- The value of a socket's option that a capture does not know: a number behind a byte that says so.
    local function option_value(number)
        local raw = param_raw(number) or ""
        return #raw == 5 and format("[%.0f]", integer(raw:sub(2), true))
    end

    -- One argument as the Info column has it.
    local function shown(number, param)
        local text = param_text(number)
        local type = param.type
        if type == "BYTEBUF" then
            if param.name == "args" or param.name == "env" then return words(number) end
            return event.raw_offset[number] and data(number) or '""'
        end
        local special = symbol(number, param) or type == "DYN" and param.name == "val" and option_value(number)
        if special then return special end
        if type == "CHARBUF" or type == "FSPATH" or type == "FSRELPATH" then return path(number, text) end
        if not text then return param_decimal(number) or event.raw_offset[number] and data(number) or "?" end
        if text == "<NA>" then return "NULL" end
        local make = by_type[type]
        if make then return make(text) end
        text = plain(text)
        if param.format ~= "HEX" then return text end
        return param.name == "mode" and octal(text) or hex(text, type)
    end

    -- How the call's arguments are shown: a list of parameters' numbers or, for a call with a row in the table, of lists
    -- of names.
    local function plan(kind)
        local list = {}
        local from = kind.exit and kind.count > 0 and TABLES.results[kind.params[0].name] and 1 or 0
        kind.has_result, kind.by_name = from == 1, {}
        kind.bare = kind.count == 0 or kind.name == "syscall"
        for number = from, kind.count - 1 do kind.by_name[kind.params[number].name] = number end
        if kind.name:find("^open") then kind.mode = kind.by_name.mode end -- has no meaning unless a file is made
        local order = TABLES.order[kind.name]
        if order then
            kind.in_row = {}
            for token in order:gmatch("%S+") do
                local either = {}
                for name in token:gmatch("[^|]+") do
                    either[#either + 1], kind.in_row[name] = name, true
                end
                list[#list + 1] = either
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
        local errno = text and match(text, "^%-%d+ ?%((%u[%w_]*)%)$")
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

    local FD, FD_NAME, FD_TYPE = Fields.id_of["fd.num"], Fields.id_of["fd.name"], Fields.id_of["fd.type"]
    local TEXT_SHOWN = 4 * DATA_SHOWN

    -- The bytes of parameter `number` in quotes, where it is a named one whose text they are; or nil. The text `...`
    -- stands for bytes that were not captured.
    function quoted_argument(number, limit)
        if not event.name_offset[number] or not event.raw_offset[number] then return nil end
        local text = param_text(number)
        if text and text ~= "..." then return nil end
        return quote(param_raw(number, limit)) .. (text or "")
    end

    -- An argument that only live capture knows: its text is strace's already.
    local function surplus(number)
        local text = quoted_argument(number, TEXT_SHOWN) or param_text(number)
        if not text then return event.raw_offset[number] and data(number) or "" end
        if find(text, '^"') and #text > TEXT_SHOWN then
            text = gsub(sub(text, 1, TEXT_SHOWN), "\\[0-7]?[0-7]?$", "") .. '"...'
        elseif find(text, "^%d+$") and find(param_name(number), "fd$") and field_number(FD) == tonumber(text) then
            local name = without_addresses(field_text(FD_NAME) or "")
            if name == "" then name = field_text(FD_TYPE) or "" end
            if name ~= "" then return text .. "<" .. name .. ">" end
        end
        return text
    end

    local function named(number)
        local known = event.kind.params[number]
        if known and not event.text_offset[number] and not param_decimal(number) then
            return param_name(number) .. "=" .. (event.raw_offset[number] and data(number) or "")
        end
        return param_name(number) .. "=" .. (known and argument_text(number) or surplus(number))
    end

    local function is_there(number)
        return event.text_offset[number] or event.raw_offset[number]
    end

    -- The numbers of the parameters that the event's type does not know, by their names.
    local function surplus_by_name(kind)
        if event.last < kind.count then return nil end
        local list = {}
        for number = kind.count, event.last do
            if is_there(number) then list[param_name(number)] = number end
        end
        return list
    end

    -- The first of `either` that the event has.
    local function first_of(kind, either, more)
        for at = 1, #either do
            local number = more and more[either[at]] or kind.by_name[either[at]]
            if number and is_there(number) then return number end
        end
    end

    local function arguments_of(kind)
        local list, size, known = {}, 0, event.params - event.surplus
        local more = surplus_by_name(kind)
        for position = 1, #kind.order do
            local number = kind.order[position]
            if kind.in_row then number = first_of(kind, number, more) end
            if number and number >= kind.count then
                size = size + 1
                list[size] = surplus(number)
            elseif number and number < known and is_there(number)
                and not (kind.mode == number and param_text(number) == "0") then
                size = size + 1
                list[size] = shown(number, kind.params[number])
            end
        end
        -- The rest of what the table does not know, with its names where they say more than the order.
        for number = more and kind.count or 0, more and event.last or -1 do
            local name = param_name(number)
            if size == ARGUMENTS_SHOWN then break end
            if is_there(number) and more[name] == number and name ~= "res" and not (kind.in_row and kind.in_row[name]) then
                size = size + 1
                list[size] = kind.bare and name ~= "abi" and surplus(number) or named(number)
            end
        end
        return list, more and more.res
    end

    local function call(kind, name)
        kind.order = kind.order or plan(kind)
        local list, outcome = arguments_of(kind)
        local arguments = concat(list, ", ")
        if kind.bare and #list == 0 and not outcome then arguments = "..." end

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
        if outcome then return text .. " = " .. returned(param_text(outcome)) end
        if kind.has_result and event.params > 0 then return text .. " = " .. result(kind) end
        return text
    end

    -- The end of a task, as strace has it; nil where the event does not say how.
    local function ended(kind)
        local place = {}
        for number = 0, kind.count - 1 do place[kind.params[number].name] = number end
        local code, signal = place.ret and param_decimal(place.ret) or place.ret and param_text(place.ret), nil
        if place.sig then signal = match(param_text(place.sig) or "", "^[1-9]%d*%z(SIG.*)$") end
        if signal then
            local core = place.core and param_decimal(place.core) == "1"
            return "+++ killed by " .. signal .. (core and " (core dumped)" or "") .. " +++"
        end
        return code and "+++ exited with " .. plain(code) .. " +++"
    end

    local function info()
        local kind, name = event.kind, event_name()
        if kind.call and kind.exit == (event.marks % 2 == 0) then return call(kind, name) end
        local ending = name == "procexit" and ended(kind)
        if ending then return ending end
        local list = { name }
        for number = 0, math.min(event.last, ARGUMENTS_SHOWN) do
            if event.text_offset[number] or event.raw_offset[number] then list[#list + 1] = named(number) end
        end
        return concat(list, " ")
    end

    -- Whatever the arguments hold, the line is one line.
    function info_text()
        return printable(info())
    end

    local function made_here(number)
        local quoted = quoted_argument(number)
        if quoted then return quoted end
        local decimal = param_decimal(number)
        if decimal then return decimal end
        local raw = param_raw(number)
        return raw and (gsub(raw, "[^\32-\126]", "."))
    end

    -- Parameter `number` as sysdig's `evt.args` has it: the plain value and its meaning in brackets; or nil.
    function argument_text(number)
        local text = param_text(number)
        if not text or text == "..." then return made_here(number) or text end
        local value, meaning = match(text, "^([^%z]*)%z(.*)$")
        return value and value .. "(" .. meaning .. ")" or text
    end

    -- Parameter `number` as sysdig's `evt.arg` has it: its meaning, or else the plain value; or nil.
    function argument_value(number)
        local text = param_text(number)
        if not text or text == "..." then return made_here(number) or text end
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
