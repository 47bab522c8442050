-- The Info column: the call in strace's notation.

local info_text, argument_value, argument_text, arguments_text, quoted_argument, pending_error, without_addresses
do
    local find, match, sub, gsub, format, concat = string.find, string.match, string.sub, string.gsub, string.format, table.concat
    local MAX_DATA = 32       -- bytes of data, as in strace
    local MAX_WORDS = 16      -- words of a command line
    local MAX_ARGUMENTS = 48  -- arguments of one event
    local MAX_POLLED = 16     -- descriptors of poll in a capture (libscap's MAX_POLLFD)
    local EXACT = 2 ^ 53      -- a smaller number is exact and can be formatted as an integer

    local FD_TYPES = {
        ["4"] = "IPv4", ["6"] = "IPv6", ["4t"] = "TCP", ["6t"] = "TCP6", ["4u"] = "UDP", ["6u"] = "UDP6", u = "unix",
        p = "pipe", e = "eventfd", s = "signalfd", l = "eventpoll", i = "inotify", t = "timerfd", n = "netlink",
        b = "bpf", u2 = "userfaultfd", r = "io_uring", m = "memfd", q = "pidfd", P = "pidfd", f = "file", d = "directory",
        ["4i"] = "ICMP", ["6i"] = "ICMPv6", ["4r"] = "raw IPv4", ["6r"] = "raw IPv6",
    }
    local UNKNOWN = "..." -- an argument that the capture lacks

    local function quote(text)
        return '"' .. quotable(text) .. '"'
    end

    local function data(number)
        local text = quotable_bytes(param_raw(number, MAX_DATA))
        return event.raw_length[number] > MAX_DATA and '"' .. text .. '"...' or '"' .. text .. '"'
    end

    -- Caches the results of `format_text`: texts of descriptors and flags repeat often.
    local function memoized(format_text)
        local cache, size = {}, 0
        return function(text)
            local result = cache[text]
            if not result then
                if size == 4096 then cache, size = {}, 0 end
                result = format_text(text)
                cache[text], size = result, size + 1
            end
            return result
        end
    end

    -- Removes the kernel's addresses of the two ends before the path of a unix socket.
    function without_addresses(name)
        return (gsub(name, "^%x+%->%x+ ?", ""))
    end

    -- The argument of the following functions is a parameter's text: plain value, NUL, meaning.

    local descriptor = memoized(function(text)
        local number, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not number then return text end
        local type, name = match(meaning, "^<(%w*)>(.*)$")
        if not type then return find(meaning, "^E%u") and number or meaning end -- -1 has the meaning of an error; else AT_FDCWD
        if type == "u" then name = without_addresses(name) end
        if name == "" then name = FD_TYPES[type] or type end
        return number .. "<" .. quotable(name) .. ">"
    end)

    -- Orders flags as strace does: the access mode first. Flags O_F_… describe the opened file and were not passed to the
    -- call.
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

    -- Returns the operation with its suffix, then the flags. FUTEX_WAIT is 0 and so has no name in the text.
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

    local names = memoized(function(text)
        local plain, meaning = match(text, "^([^%z]*)%z(.*)$")
        if not plain then return text end
        if find(meaning, "^%u+_NONE$") then return "0" end
        if find(meaning, "^O_") then return open_flags(meaning) end
        if find(meaning, "^FUTEX_") then return futex_operation(meaning) end
        return TABLES.renamed[meaning] or meaning
    end)

    -- Returns the names for a number, joined with |; nil if a bit has no name.
    local function symbol_names(row, value)
        local list, rest = {}, value
        local masked = value % (row.mask + 1) -- a mask consists of the lowest bits
        for at = 1, #row do
            local name, bits = row[at][1], row[at][2]
            if bits <= row.mask then
                if masked == bits then
                    list[#list + 1], rest = name, rest - masked
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

    local process = memoized(function(text)
        local number, name = match(text, "^([^%z]*)%z(.*)$")
        return number and number .. "<" .. quotable(name) .. ">" or text
    end)

    local function plain(text)
        return match(text, "^[^%z]*")
    end

    -- Returns a hexadecimal number for its text. sysdig prints results in decimal, and other numbers in hexadecimal without
    -- a prefix.
    local function hex(text, type)
        if type == "ERRNO" then
            local value = tonumber(text)
            return value and value > 9 and value < EXACT and format("0x%x", value) or text
        end
        return find(text, "^%x+$") and (text == "0" and "0" or "0x" .. text:lower()) or text
    end

    -- Returns a command line. The program's name is a parameter of its own.
    local function words(number)
        local list = {}
        for exe = 1, number do
            local param = event.kind.params[exe]
            if param and param.name == "exe" then list[1] = quote(param_raw(exe) or "") end
        end
        for word in ((param_raw(number) or "") .. "\0"):gmatch("([^%z]*)%z") do
            if #list == MAX_WORDS then
                list[#list + 1] = "..."
                break
            end
            list[#list + 1] = quote(sub(word, 1, 80))
        end
        if list[#list] == '""' then list[#list] = nil end
        return "[" .. concat(list, ", ") .. "]"
    end

    -- Without its enter half an event of an old capture lacks the path.
    local function path(number, text)
        local raw = param_raw(number)
        if raw and raw ~= "" then return quote(raw) end
        if text == "<NA>" then return event.flags % 8 >= 4 and UNKNOWN or "NULL" end
        return quote(plain(text or ""))
    end

    local RESULT = Fields.id_of["evt.res"]

    -- Returns the text of an address that the event lacks. The kernel fails with EFAULT if the caller passes none where it
    -- is needed; in other events nothing tells a missing address from one that was not captured.
    local function missing_address()
        return field_text(RESULT) == "EFAULT" and "NULL" or UNKNOWN
    end

    -- Returns both ends of a connection, without the kernel's addresses of unix sockets; nil if they are not known.
    local function tuple_ends(text)
        local ends = without_addresses(plain(text))
        return ends ~= "" and ends ~= "NULL" and ends ~= "<NA>" and ends or nil
    end

    -- Returns the address argument of a call. An old capture lacks that of connect, but has the tuple of the connection.
    local function address(text)
        text = plain(text)
        if text ~= "" and text ~= "NULL" and text ~= "<NA>" then return text end
        local kind = event.kind
        local tuple = kind.name == "connect" and kind.by_name and kind.by_name.tuple
        local ends = tuple and tuple_ends(param_text(tuple) or "")
        return ends and (match(ends, "%->(.*)$") or ends) or missing_address()
    end

    local by_type = {
        FD = descriptor, FD32 = descriptor, PID = process, PID32 = process, SIGTYPE = names,
        FLAGS8 = names, FLAGS16 = names, FLAGS32 = names, ENUMFLAGS8 = names, ENUMFLAGS16 = names, ENUMFLAGS32 = names,
        MODE = plain, SOCKADDR = address,
        SOCKTUPLE = function(text) return tuple_ends(text) or missing_address() end,
    }

    -- Returns the table of names for a parameter that has no names in a capture; nil if there is none.
    local function symbol_table(kind, param)
        local key = kind.name .. "." .. param.name
        local row = TABLES.symbols[key]
        if row or not TABLES.by_domain[key] then return row end
        local domain = kind.by_name and kind.by_name.domain
        return domain and TABLES.symbols[key .. "." .. (param_decimal(domain) or "")]
    end

    -- Returns the names of a number that has no names in a capture; nil if there are none.
    local function symbol(number, param)
        local row = symbol_table(event.kind, param)
        local value = row and integer(param_raw(number) or "")
        return value and symbol_names(row, value)
    end

    -- Returns the value of a socket option in brackets, as strace does for what a pointer points to; nil if it is no number.
    -- The first byte is the type of the value.
    local function option_value(number)
        local raw = param_raw(number) or ""
        if #raw == 5 then return format("[%.0f]", integer(raw:sub(2), true)) end
        local value, meaning = match(param_text(number) or "", "^(%-?%d+)%z?(.*)$")
        return value and "[" .. (meaning ~= "" and meaning or value) .. "]"
    end

    -- Returns the events of one descriptor of poll. Their bits are scap's.
    local function poll_events(value)
        return value == 0 and "0" or symbol_names(TABLES.symbols["poll.fds"], value) or format("%#x", value)
    end

    -- Returns the descriptors of poll: a list of number and events. An enter event has the requested events, an exit event
    -- those that occurred; strace shows the latter after the result, and so does `polled`.
    local function poll_list(number, has_occurred)
        local raw, types = param_raw(number) or "", param_text(number) or ""
        if #raw < 2 then return UNKNOWN, nil, 0 end
        local count, list, occurred = integer(sub(raw, 1, 2)), {}, {}
        count = math.min(count, math.floor((#raw - 2) / 10))
        local type_of = {}
        for fd, type in types:gmatch("(%-?%d+):(%w)") do type_of[fd] = FD_TYPES[type] end
        for at = 3, 10 * count - 7, 10 do
            local fd = format("%.0f", integer(sub(raw, at, at + 7), true))
            local bits = integer(sub(raw, at + 8, at + 9))
            if not has_occurred then
                list[#list + 1] = "{fd=" .. fd .. (type_of[fd] and "<" .. type_of[fd] .. ">" or "") .. ", events=" .. poll_events(bits) .. "}"
            else
                list[#list + 1] = "{fd=" .. fd .. (type_of[fd] and "<" .. type_of[fd] .. ">" or "") .. "}"
                if bits > 0 then occurred[#occurred + 1] = "{fd=" .. fd .. ", revents=" .. poll_events(bits) .. "}" end
            end
        end
        -- A capture has at most MAX_POLLED descriptors of a call.
        if count >= MAX_POLLED then list[#list + 1] = UNKNOWN end
        return "[" .. concat(list, ", ") .. "]", occurred, count
    end

    -- Returns the arguments `fds` and `nfds` of poll as one text.
    local function polled(number)
        local list, _, count = poll_list(number, event.kind.exit)
        if list == UNKNOWN then return "..., ..." end
        return list .. ", " .. (count < MAX_POLLED and format("%d", count) or UNKNOWN)
    end

    -- Returns what strace writes after the result of poll.
    local function poll_result(kind, value)
        local fds = kind.by_name and kind.by_name.fds
        if value == "0" then return " (Timeout)" end
        if not fds or not find(value, "^%d") then return "" end
        local _, occurred = poll_list(fds, true)
        return occurred and #occurred > 0 and " ([" .. concat(occurred, ", ") .. "])" or ""
    end

    -- Returns the status of a process in the words of wait(2): `text` is the number in brackets.
    local function wait_status(text)
        local status = tonumber(match(text, "^%[(%d+)%]$"))
        if not status then return text end
        local signal, code = status % 128, math.floor(status / 256) % 256
        local name = function(number) return TABLES.signals[number] or format("%d", number) end
        if status == 65535 then return "[{WIFCONTINUED(s)}]" end
        if signal == 127 then return "[{WIFSTOPPED(s) && WSTOPSIG(s) == " .. name(code) .. "}]" end
        if signal == 0 then return format("[{WIFEXITED(s) && WEXITSTATUS(s) == %d}]", code) end
        local core = status % 256 >= 128 and " && WCOREDUMP(s)" or ""
        return "[{WIFSIGNALED(s) && WTERMSIG(s) == " .. name(signal) .. core .. "}]"
    end

    -- Returns the text of one argument in the Info column.
    local function argument(number, param)
        local text = param_text(number)
        local type = param.type
        if type == "BYTEBUF" then
            if param.name == "args" or param.name == "env" then return words(number) end
            return event.raw_offset[number] and data(number) or '""'
        end
        local special = symbol(number, param) or type == "DYN" and param.name == "val" and option_value(number)
        if special then return special end
        if type == "FDLIST" then return polled(number) end
        if type == "CHARBUF" or type == "FSPATH" or type == "FSRELPATH" then return path(number, text) end
        if not text then return param_decimal(number) or event.raw_offset[number] and data(number) or "?" end
        if text == "<NA>" and type ~= "SOCKADDR" and type ~= "SOCKTUPLE" then return "NULL" end
        local format_text = by_type[type]
        if format_text then return format_text(text) end
        text = plain(text)
        if param.format ~= "HEX" then return text end
        return param.name == "mode" and octal(text) or hex(text, type)
    end

    -- Returns the order of the call's arguments: a list of parameter numbers or, for a call with a row in the table, a list
    -- of lists of names.
    local function argument_order(kind)
        local list = {}
        local from = kind.exit and kind.count > 0 and TABLES.results[kind.params[0].name] and 1 or 0
        kind.has_result, kind.by_name = from == 1, {}
        kind.bare = kind.count == 0 or kind.name == "syscall"
        for number = from, kind.count - 1 do kind.by_name[kind.params[number].name] = number end
        local fds = kind.by_name.fds
        kind.polls = fds and kind.exit and kind.params[fds].type == "FDLIST"
        if kind.name:find("^open") then kind.mode = kind.by_name.mode end -- has no meaning unless a file is created
        local order = TABLES.order[kind.name]
        if order then
            kind.in_row = {}
            for token in order:gmatch("%S+") do
                local either, brackets = {}, gsub(token, "[^%[%]]", "")
                for name in token:gmatch("[^|%[%]]+") do
                    either[#either + 1], kind.in_row[name] = name, true
                end
                list[#list + 1] = either
                if brackets ~= "" then
                    kind.brackets = kind.brackets or {}
                    kind.brackets[#list] = brackets
                end
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

    -- Returns the text of a result in strace's notation: for a failure, -1 and the name of the error.
    local function result_text(text)
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
        -- In scap the result of fcntl is a descriptor, whatever the command.
        if kind.name == "fcntl" and not find(param_text(2) or "", "F_DUPFD", 1, true) then return plain(text) end
        local format_text = by_type[param.type]
        if format_text then return format_text(text) end
        return param.format == "HEX" and hex(plain(text), param.type) or plain(text)
    end

    local FD, FD_NAME, FD_TYPE = Fields.id_of["fd.num"], Fields.id_of["fd.name"], Fields.id_of["fd.type"]
    local MAX_TEXT = 4 * MAX_DATA

    -- Returns the bytes of parameter `number` in quotes if it is a named parameter whose bytes are its text, else nil. The
    -- text `...` stands for bytes that were not captured.
    function quoted_argument(number, limit)
        if not event.name_offset[number] or not event.raw_offset[number] then return nil end
        local text = param_text(number)
        if text and text ~= "..." then return nil end
        return quote(param_raw(number, limit)) .. (text or "")
    end

    -- Returns an argument that only live capture knows. Its text has strace's notation already.
    local function surplus(number)
        local text = quoted_argument(number, MAX_TEXT) or param_text(number)
        if not text then return event.raw_offset[number] and data(number) or "" end
        if find(text, '^"') and #text > MAX_TEXT then
            text = gsub(sub(text, 1, MAX_TEXT), "\\[0-7]?[0-7]?$", "") .. '"...'
        elseif find(text, "^%[%d") and param_name(number) == "wstatus" then
            return wait_status(text)
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

    local function is_present(number)
        return event.text_offset[number] or event.raw_offset[number]
    end

    -- Returns the numbers of the parameters that the event type lacks, by name.
    local function surplus_by_name(kind)
        if event.last < kind.count then return nil end
        local list = {}
        for number = kind.count, event.last do
            if is_present(number) then list[param_name(number)] = number end
        end
        return list
    end

    -- Returns the number of the first name in `either` that the event has.
    local function first_of(kind, either, more)
        for at = 1, #either do
            local number = more and more[either[at]] or kind.by_name[either[at]]
            if number and is_present(number) then return number end
        end
    end

    -- Puts the last argument in brackets, as strace does for what a pointer points to, and returns the number of arguments.
    -- `brackets` is one of `[`, `]` and `[]`. A call that failed has set nothing.
    local function add_brackets(list, size, brackets)
        local closes = sub(brackets, -1) == "]"
        if sub(brackets, 1, 1) == "[" then list[size] = "[" .. list[size] end
        if closes then list[size] = list[size] .. "]" end
        if not closes or (field_number(RAWRES) or 0) >= 0 then return size end
        while size > 1 and not find(list[size], "^%[") do list[size], size = nil, size - 1 end
        list[size] = UNKNOWN
        return size
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
            elseif number and number < known and is_present(number)
                and not (kind.mode == number and param_text(number) == "0") then
                size = size + 1
                list[size] = argument(number, kind.params[number])
                local brackets = kind.brackets and kind.brackets[position]
                if brackets then size = add_brackets(list, size, brackets) end
            end
        end
        -- Further parameters that the event type lacks. Calls with a type of their own have names before the values.
        for number = more and kind.count or 0, more and event.last or -1 do
            local name = param_name(number)
            if size == MAX_ARGUMENTS then break end
            if is_present(number) and more[name] == number and name ~= "res" and not (kind.in_row and kind.in_row[name]) then
                size = size + 1
                list[size] = kind.bare and name ~= "abi" and surplus(number) or named(number)
            end
        end
        return list, more and more.res
    end

    local function call(kind, name)
        kind.order = kind.order or argument_order(kind)
        local list, outcome = arguments_of(kind)
        local arguments = concat(list, ", ")
        if kind.bare and #list == 0 and not outcome then arguments = "..." end

        local flags = event.flags
        if flags % 2 == 1 then
            if flags % 4 >= 2 then return name .. "(" .. arguments .. " <unfinished ...>" end
            return name .. "(" .. arguments .. " ..."
        end
        local text
        if flags % 8 >= 4 then
            text = "<... " .. name .. " resumed>" .. arguments .. ")"
        else
            text = name .. "(" .. arguments .. ")"
        end
        if outcome then return text .. " = " .. result_text(param_text(outcome)) end
        if kind.has_result and event.params > 0 then
            local value = result(kind)
            return text .. " = " .. value .. (kind.polls and poll_result(kind, value) or "")
        end
        return text
    end

    -- Returns the end of a task in strace's notation; nil if the event lacks the status.
    local function exit_text(kind)
        local numbers = {}
        for number = 0, kind.count - 1 do numbers[kind.params[number].name] = number end
        local code, signal = numbers.ret and param_decimal(numbers.ret) or numbers.ret and param_text(numbers.ret), nil
        if numbers.sig then signal = match(param_text(numbers.sig) or "", "^[1-9]%d*%z(SIG.*)$") end
        if signal then
            local core = numbers.core and param_decimal(numbers.core) == "1"
            return "+++ killed by " .. signal .. (core and " (core dumped)" or "") .. " +++"
        end
        return code and "+++ exited with " .. plain(code) .. " +++"
    end

    local function info()
        local kind, name = event.kind, event_name()
        if kind.call and kind.exit == (event.flags % 2 == 0) then return call(kind, name) end
        local ending = name == "procexit" and exit_text(kind)
        if ending then return ending end
        local list = { name }
        for number = 0, math.min(event.last, MAX_ARGUMENTS) do
            if event.text_offset[number] or event.raw_offset[number] then list[#list + 1] = named(number) end
        end
        return concat(list, " ")
    end

    -- Returns the text of the Info column, as one line.
    function info_text()
        return printable(info())
    end

    -- Returns the name of the error that the call reports as a value, not as its result: SO_ERROR of a socket, such as that
    -- of a connection in the background; else nil.
    function pending_error()
        local kind = event.kind
        if kind.name ~= "getsockopt" then return nil end
        for number = 0, kind.count - 1 do
            if kind.params[number].name == "val" then
                return match(param_text(number) or "", "^%-%d+%z(E%u[%w_]*)$")
            end
        end
    end

    local function text_from_raw(number)
        local quoted = quoted_argument(number)
        if quoted then return quoted end
        local decimal = param_decimal(number)
        if decimal then return decimal end
        local raw = param_raw(number)
        return raw and (gsub(raw, "[^\32-\126]", "."))
    end

    -- Returns parameter `number` as in sysdig's `evt.args`: the plain value and its meaning in brackets; or nil.
    function argument_text(number)
        local text = param_text(number)
        if not text or text == "..." then return text_from_raw(number) or text end
        local value, meaning = match(text, "^([^%z]*)%z(.*)$")
        return value and value .. "(" .. meaning .. ")" or text
    end

    -- Returns parameter `number` as in sysdig's `evt.arg`: its meaning, or else the plain value; or nil.
    function argument_value(number)
        local text = param_text(number)
        if not text or text == "..." then return text_from_raw(number) or text end
        return match(text, "%z(.*)$") or text
    end

    -- Returns all parameters as in `evt.args`. Those of a generic event are only numbers of the call.
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
